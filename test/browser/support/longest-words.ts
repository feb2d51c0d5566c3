import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { builtForChromium } from './chromium'

interface Messages {
  readonly [name: string]: { readonly message: string }
}

/**
 * The built extension, with the longest text that any language has in place of each English one: where these fit, all
 * languages do, also those to come. It is gone after the tests of the file.
 * @returns its folder
 */
export function useLongestWords(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeslamp-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  cpSync(builtForChromium, folder, { recursive: true })
  const locales = join(folder, '_locales')
  const fileOf = (language: string) => join(locales, language, 'messages.json')
  const all = readdirSync(locales).map(
    (language): Messages => JSON.parse(readFileSync(fileOf(language), 'utf8')),
  )
  const english: Messages = JSON.parse(readFileSync(fileOf('en'), 'utf8'))
  const longest = Object.entries(english).map(([name, text]) => {
    const texts = name === 'language' ? [] : all.map(messages => messages[name] ?? text)
    return [
      name,
      texts.reduce((one, other) => (other.message.length > one.message.length ? other : one), text),
    ]
  })
  writeFileSync(fileOf('en'), JSON.stringify(Object.fromEntries(longest)))
  return folder
}
