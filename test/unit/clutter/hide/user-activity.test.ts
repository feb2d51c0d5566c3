import { expect, test } from 'vitest'
import { watchReader } from '../../../../src/clutter/hide/user-activity'

function act(event: Event, isTrusted: boolean, after: number): boolean {
  let time = 5000
  const { hasJustActed, stop } = watchReader(window, () => time)
  Object.defineProperty(event, 'isTrusted', { value: isTrusted })
  document.body.dispatchEvent(event)
  time += after
  const hasActed = hasJustActed()
  stop()
  return hasActed
}

const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true })
const click = () => new MouseEvent('click', { bubbles: true })

test.each([
  ['a click', click(), true, 100, true],
  ['a click a while ago', click(), true, 1001, false],
  ['a click of the page’s own', click(), false, 100, false],
  ['a key', key('/'), true, 100, true],
  ['a key that scrolls', key('PageDown'), true, 100, false],
  ['the space bar', key(' '), true, 100, false],
])('%s', (_, event, isTrusted, after, expected) => {
  expect(act(event, isTrusted, after)).toBe(expected)
})
