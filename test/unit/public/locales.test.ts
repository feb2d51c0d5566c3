import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, sourceOf } from '../support/imports'
import { english, languages, messageNames, namedIn, readMessages } from '../support/message-names'
import { expectedNames, holesIn, modelOf } from './message-forms'
import { sameInManyLanguages } from './same-words'

const manifest = readFileSync(join(import.meta.dirname, '../../../manifest.json'), 'utf8')
const source = [manifest, ...code.map(sourceOf)].join('\n')

/** Messages that quote the words on a button: the user has to find these there. */
const quotes = [
  ['omitted_hint', 'tray_show'],
  ['options_added_missing', 'options_allow'],
  ['options_no_rules', 'picker_everywhere'],
] as const

describe.each(languages)('in %s', language => {
  const messages = readMessages(language)
  const texts = Object.entries(messages).map(([name, { message }]) => [name, message] as const)
  const textOf = (name: string) => messages[name]?.message ?? ''

  test('there is every message in the forms of the language, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...expectedNames(language)].sort())
  })

  test('the language is that of the folder', () => {
    expect(textOf('language')).toBe(language.replace('_', '-'))
  })

  test('no message is empty or has space around it', () => {
    expect(texts.filter(([, text]) => !text || text !== text.trim())).toEqual([])
  })

  test('messages have the same placeholders as in English', () => {
    for (const [name, { message, placeholders = {} }] of Object.entries(messages)) {
      const model = modelOf(name, message)
      expect(holesIn(message), name).toEqual(holesIn(model?.message))
      expect(placeholders, name).toEqual(model?.placeholders ?? {})
      const declared = Object.keys(placeholders).map(placeholder => `$${placeholder.toUpperCase()}$`)
      expect(holesIn(message.toUpperCase()), name).toEqual(declared.sort())
    }
  })

  test('a message that may have no more than some characters has no more', () => {
    const limits = Object.entries(english).flatMap(([name, { description }]) => {
      const [, most] = description?.match(/\bAt most (\d+) characters/) ?? []
      return most ? [{ name, most: Number(most) }] : []
    })
    expect(limits.length).toBeGreaterThan(1)
    expect(limits.filter(({ name, most }) => textOf(name).length > most)).toEqual([])
  })

  test.skipIf(language === 'en')('nothing was left in English', () => {
    const same = texts.filter(([name, text]) => text === english[name]?.message)
    expect(same.filter(([name]) => !sameInManyLanguages.includes(name))).toEqual([])
  })

  test.each(quotes)('%s quotes the words of %s', (name, button) => {
    expect(textOf(name)).toContain(textOf(button))
  })

  test('what a screen reader hears of a button begins with the word on it', () => {
    expect(textOf('options_allow_site').startsWith(textOf('options_allow'))).toBe(true)
  })
})

test('no word is called the same in many languages that differs in all', () => {
  const others = languages.filter(language => language !== 'en').map(readMessages)
  const isShared = (name: string) => others.some(one => one[name]?.message === english[name]?.message)
  expect(sameInManyLanguages.filter(name => !isShared(name))).toEqual([])
})

test('every message is described to translators', () => {
  expect(messageNames.filter(name => !english[name]?.description)).toEqual([])
})

test('every message is used', () => {
  const used = new Set(namedIn(source))
  expect(messageNames.filter(name => !used.has(name))).toEqual([])
})

// The compiler checks what is asked of `translate`; the manifest and the browser’s own call take any text.
test('every message that the manifest and the browser’s API are asked for exists', () => {
  const literals = Array.from(
    source.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g),
    found => found[1] ?? found[2],
  )
  const templates = Array.from(source.matchAll(/getMessage\(`(\w+)\$\{[^}]+\}(\w*)`/g))
  expect(literals.filter(name => !messageNames.some(known => known === name))).toEqual([])
  expect(literals.length + templates.length).toBeGreaterThan(5)
  for (const [call, before = '', after = ''] of templates) {
    const fits = messageNames.filter(name => name.startsWith(before) && name.endsWith(after))
    expect(fits, call).not.toEqual([])
  }
})

test.each([
  ["translate('close')", ['close']],
  ["translateCount(locale, 'options_more', 2)", ['options_more_one', 'options_more_other']],
  ['translate(`failure_${kind}_advice`)', /^failure_[a-zA-Z]+_advice$/],
  ['"name": "__MSG_extension_name__"', ['extension_name']],
  ['translate(`${name}`)', []],
])('%s names its messages', (call, expected) => {
  const fits = expected instanceof RegExp ? messageNames.filter(name => expected.test(name)) : expected
  expect(namedIn(call)).toEqual(fits)
})
