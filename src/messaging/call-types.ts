// Everything about a call is derived from one interface, which has a method for each: its message, reply and handler.

export type ArgsOf<Calls, Name extends keyof Calls> = Calls[Name] extends (args: infer Args) => unknown
  ? Args
  : never

export type AnswerOf<Calls, Name extends keyof Calls> = Calls[Name] extends (args: never) => infer Answer
  ? Answer
  : never

/** The message of a call; without a name, the union of all messages. */
export type CallMessage<Calls, Name extends keyof Calls = keyof Calls> = {
  readonly [Called in Name]: { readonly call: Called; readonly args: ArgsOf<Calls, Called> }
}[Name]

/** A call that is passed on: its name, and its arguments where it takes any. */
export type CallRequest<Calls> = {
  readonly [Name in keyof Calls]: readonly [
    call: Name,
    ...args: Calls[Name] extends (...args: infer Args) => unknown ? Args : never,
  ]
}[keyof Calls]

/** The answer to a call, or the name of the call where its handler failed or nothing answered it. */
export type Reply<Calls, Name extends keyof Calls> =
  | { readonly answer: AnswerOf<Calls, Name>; readonly failed?: undefined }
  | { readonly answer?: undefined; readonly failed: Name }

/**
 * A handler for every call: one that is missing does not compile.
 * @typeParam Caller what a handler is given besides the arguments
 */
export type Handlers<Calls, Caller extends readonly unknown[] = []> = {
  readonly [Name in keyof Calls]: (
    args: ArgsOf<Calls, Name>,
    ...caller: Caller
  ) => AnswerOf<Calls, Name> | Promise<AnswerOf<Calls, Name>>
}

/** A parser for the arguments of every call, which gives `null` for what has another form. */
export type ArgsParsers<Calls> = {
  readonly [Name in keyof Calls]: (args: Readonly<Record<string, unknown>>) => ArgsOf<Calls, Name> | null
}
