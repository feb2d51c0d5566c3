import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, sourceOf } from '../support/imports'
import { english, localesFolder, messageNames, namedIn, readMessages } from '../support/message-names'

const languages = ['en', 'nl', 'de']
const manifest = readFileSync(join(import.meta.dirname, '../../../manifest.json'), 'utf8')
const source = [manifest, ...code.map(sourceOf)].join('\n')

describe.each(languages)('in %s', language => {
  const messages = readMessages(language)

  test('there is every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...messageNames].sort())
  })

  test('no message is empty or has space around it', () => {
    const odd = Object.entries(messages).filter(([, { message }]) => !message || message !== message.trim())
    expect(odd).toEqual([])
  })

  test('messages have the same placeholders as in English', () => {
    for (const [name, { message, placeholders = {} }] of Object.entries(messages)) {
      const holesIn = (text: string | undefined) => [...(text?.match(/\$\w+\$/g) ?? [])].sort()
      expect(holesIn(message), name).toEqual(holesIn(english[name]?.message))
      expect(placeholders, name).toEqual(english[name]?.placeholders ?? {})
      const declared = Object.keys(placeholders).map(placeholder => `$${placeholder.toUpperCase()}$`)
      expect(holesIn(message.toUpperCase()), name).toEqual(declared.sort())
    }
  })

  test('the description fits into a store, and the name into a list', () => {
    const { extension_description: description, extension_name: name } = messages
    expect(description?.message.length).toBeLessThanOrEqual(132)
    expect(name?.message.length).toBeLessThanOrEqual(75)
  })
})

test('the three languages are the only ones', () => {
  expect(readdirSync(localesFolder).sort()).toEqual([...languages].sort())
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
  ['translate(`failure_${kind}_advice`)', /^failure_[a-zA-Z]+_advice$/],
  ['"name": "__MSG_extension_name__"', ['extension_name']],
  ['translate(`${name}`)', []],
])('%s names its messages', (call, expected) => {
  const fits = expected instanceof RegExp ? messageNames.filter(name => expected.test(name)) : expected
  expect(namedIn(call)).toEqual(fits)
})
