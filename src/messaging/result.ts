/** What a call gives back when it may fail: the value, or the failure in words for a log. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string }
