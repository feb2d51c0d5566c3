import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { MessageName } from '../../../src/i18n/messages'
import { code, importsOf, isOwn, sourceOf, targetOf } from './imports'

/** A message as it stands in a file of `_locales`. */
export interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
export type Messages = Readonly<Record<string, Message>>

const localesFolder = join(import.meta.dirname, '../../../src/public/_locales')

/** The languages of the interface: a folder of `_locales` each. */
export const languages = readdirSync(localesFolder)

export function readMessages(language: string): Messages {
  return JSON.parse(readFileSync(join(localesFolder, language, 'messages.json'), 'utf8'))
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(english, name)
}

export const english = readMessages('en')
export const messageNames = Object.keys(english).filter(isMessageName)

const plural = /_(?:zero|one|two|few|many|other)$/

/** What the names of the forms of a message with a count begin with. */
export const stemOf = (name: string) => name.replace(plural, '')

/** Whether a message is one of the forms of a message with a count. */
export const isCounted = (name: string) => plural.test(name) && Object.hasOwn(english, `${stemOf(name)}_one`)

/** The messages that source code names in a string, or in a template such as `failure_${kind}_advice`; of one with a count, all forms. */
export function namedIn(source: string): readonly MessageName[] {
  const literals = new Set(Array.from(source.matchAll(/'(\w+)'|"(?:__MSG_)?(\w+?)(?:__)?"/g), nameOf))
  const templates = Array.from(source.matchAll(/`(\w*)\$\{[^}]+\}(\w*)`/g))
    // A single letter is no beginning of a message.
    .filter(([, before = '', after = '']) => (before + after).length > 1)
    .map(([, before = '', after = '']) => new RegExp(`^${before}[a-zA-Z]+${after}$`))
  const isNamed = (name: string) =>
    literals.has(name) ||
    (isCounted(name) && literals.has(stemOf(name))) ||
    templates.some(one => one.test(name))
  return messageNames.filter(isNamed)
}

function nameOf([, single, double]: RegExpMatchArray): string | undefined {
  return single ?? double
}

/** A file of src and all that it imports for its code, all the way down. */
function bundledWith(entry: string): readonly string[] {
  const found = new Set<string>()
  const add = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const targets = importsOf(file)
      .filter(one => isOwn(one) && !one.isType)
      .map(targetOf)
    for (const target of targets) {
      const known = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].map(path =>
        normalize(path),
      )
      const next = known.find(path => code.includes(path))
      if (next) add(next)
    }
  }
  add(entry)
  return [...found]
}

/** The messages that a script can show, but for those in the lists of what is read up front. */
export function shownBy(entry: string): readonly MessageName[] {
  const files = bundledWith(entry).filter(
    file => /^(?:ui|content)\//.test(file) && !/-strings\.ts$/.test(file),
  )
  return namedIn(files.map(sourceOf).join('\n'))
}
