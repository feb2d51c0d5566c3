import type englishMessages from '../public/_locales/en/messages.json'

/** Every message of the interface and the manifest, by its name in `_locales`. Only the type of the file is used. */
export type MessageName = keyof typeof englishMessages

/** Returns a message in the language of the interface, with its placeholders filled in order. */
export type Translate = (name: MessageName, ...values: readonly string[]) => string
