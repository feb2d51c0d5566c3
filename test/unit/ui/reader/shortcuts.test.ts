import { describe, expect, test } from 'vitest'
import { readerActionOf, shortcutKeys } from '../../../../src/ui/reader/shortcuts'

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  readerActionOf(new KeyboardEvent('keydown', { key, ...modifiers }))

test.each([
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  [']', 'wider'],
  ['[', 'narrower'],
  ['c', 'nextTheme'],
  ['C', 'nextTheme'],
  ['f', 'nextTypeface'],
  ['a', 'togglePanel'],
  ['?', 'toggleHelp'],
  ['t', 'tidy'],
  ['Escape', 'leave'],
])('%s asks for %s', (key, action) => {
  expect(press(key)).toBe(action)
})

test.each([
  'Enter',
  ' ',
  'Tab',
  'ArrowDown',
  'PageDown',
  'Home',
  'F5',
  'x',
  '1',
  'Dead',
  'AltGraph',
  'toString',
  '',
])('%j belongs to the browser', key => {
  expect(press(key)).toBeNull()
})

describe('with a modifier every key belongs to the browser', () => {
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('%s', modifier => {
    for (const key of ['+', '-', 'c', 'f', 'a', '?']) expect(press(key, { [modifier]: true })).toBeNull()
  })
})

test('Shift alone is allowed: many keyboards need it for some characters', () => {
  expect(press('?', { shiftKey: true })).toBe('toggleHelp')
})

test('keys do nothing while a letter is being composed', () => {
  const event = new KeyboardEvent('keydown', { key: 'a' })
  Object.defineProperty(event, 'isComposing', { value: true })
  expect(readerActionOf(event)).toBeNull()
})

// Those of the browser, and of what comes once the text is shown.
const elsewhere: readonly string[] = ['toggle', 'contents', 'sections', 'pages', 'translation', 'print']

test('every other key on the sheet does something', () => {
  const listed = shortcutKeys.filter(({ name }) => !elsewhere.includes(name)).flatMap(({ keys }) => keys)
  expect(listed.filter(key => press(key.replace('−', '-').replace('Esc', 'Escape')) === null)).toEqual([])
})
