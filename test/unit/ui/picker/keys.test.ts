import { describe, expect, test } from 'vitest'
import { pickerActionOf } from '../../../../src/ui/picker/keys'

const action = (key: string, held: KeyboardEventInit = {}) =>
  pickerActionOf(new KeyboardEvent('keydown', { key, ...held }))

describe('a key of the picker', () => {
  test.each([
    ['ArrowUp', 'wider'],
    ['ArrowDown', 'narrower'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['Enter', 'pick'],
    ['u', 'undo'],
    ['U', 'undo'],
    ['s', 'toggleEverywhere'],
    ['a', 'toggleAlike'],
    ['Escape', 'end'],
  ])('%s: %s', (key, does) => {
    expect(action(key)).toBe(does)
  })

  test.each([{ ctrlKey: true }, { metaKey: true }])('Z with %o undoes, as everywhere', held => {
    expect(action('z', held)).toBe('undo')
  })

  test.each<[string, KeyboardEventInit]>([
    ['Tab', {}],
    ['F5', {}],
    ['PageDown', {}],
    ['z', {}],
    ['u', { ctrlKey: true }],
    ['s', { metaKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['Z', { ctrlKey: true, shiftKey: true }],
    ['Enter', { isComposing: true }],
  ])('%s with %o is the browser’s', (key, held) => {
    expect(action(key, held)).toBeNull()
  })
})
