import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createTranslate, interfaceLanguage, readStrings } from '../../../src/platform/strings'

const api = vi.hoisted(() => {
  const i18n = {
    getMessage: vi.fn((_name: string, _values?: readonly string[]) => ''),
    getUILanguage: () => 'de-CH',
  }
  vi.stubGlobal('browser', { i18n })
  return i18n
})

const messages = new Map([
  ['updated_on', 'Bijgewerkt $1'],
  ['close', 'Sluiten'],
  ['not_saved', 'Niet bewaard.'],
  ['options_more_few', 'Jeszcze $1 nie są widoczne.'],
  ['options_more_other', 'Nog $1 worden niet getoond.'],
])

beforeEach(() => {
  api.getMessage.mockReset()
  api.getMessage.mockImplementation((name, values = []) =>
    (messages.get(name) ?? '').replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? ''),
  )
})

describe('a string', () => {
  test('is read in the browser’s language', () => {
    expect(createTranslate([])('close')).toBe('Sluiten')
  })

  test('takes a value, another each time', () => {
    const translate = createTranslate([])
    expect(translate('updated_on', '24 mei')).toBe('Bijgewerkt 24 mei')
    expect(translate('updated_on', '25 mei')).toBe('Bijgewerkt 25 mei')
  })

  test('takes a value literally, with its special characters', () => {
    expect(createTranslate([])('updated_on', '$& $1 $$')).toBe('Bijgewerkt $& $1 $$')
  })

  test('leaves out a value that is missing', () => {
    expect(createTranslate([])('updated_on')).toBe('Bijgewerkt ')
  })

  test('is in the form that fits a count, or in that for all others', () => {
    const translate = createTranslate([])
    expect(translate('options_more_few', '2')).toBe('Jeszcze 2 nie są widoczne.')
    expect(translate('options_more_many', '1 000 000')).toBe('Nog 1 000 000 worden niet getoond.')
  })

  test('that was read early is there after an update, when nothing can be read', () => {
    const translate = createTranslate(['not_saved'])
    api.getMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated')
    })
    expect(translate('not_saved')).toBe('Niet bewaard.')
  })
})

test('strings that were read are not read again, and take values', () => {
  const read = readStrings(['close', 'updated_on'])
  api.getMessage.mockReset()
  const translate = createTranslate(['close'], read)
  expect([translate('close'), translate('updated_on', '24 mei')]).toEqual(['Sluiten', 'Bijgewerkt 24 mei'])
  expect(interfaceLanguage(read)).toEqual({ language: '', direction: 'ltr' })
  expect(api.getMessage).not.toHaveBeenCalled()
})

describe('the language of the interface', () => {
  const setMessages = (messages: Record<string, string>) =>
    api.getMessage.mockImplementation(name => messages[name] ?? '')

  test('is that of the messages, not of the browser', () => {
    setMessages({ language: 'en', '@@ui_locale': 'fr_FR', '@@bidi_dir': 'ltr' })
    expect(interfaceLanguage()).toEqual({ language: 'en', direction: 'ltr' })
  })

  test('may be written from right to left', () => {
    setMessages({ language: 'ar', '@@bidi_dir': 'rtl' })
    expect(interfaceLanguage()).toEqual({ language: 'ar', direction: 'rtl' })
  })
})
