/** The outcome of something that may fail: a value, or the error in words for the log. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string }
