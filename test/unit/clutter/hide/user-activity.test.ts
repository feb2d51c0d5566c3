import { expect, test } from 'vitest'
import { watchUserActivity } from '../../../../src/clutter/hide/user-activity'

/** Dispatches an event. @returns whether the user counts as having just acted so many ms after it */
function hasActedAfter(event: Event, isTrusted: boolean, after: number): boolean {
  let time = 5000
  const { hasJustActed, stop } = watchUserActivity(window, () => time)
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
  ['a click counts', click(), true, 100, true],
  ['a click a while ago does not count', click(), true, 1001, false],
  ['a click made by a script does not count', click(), false, 100, false],
  ['a key counts', key('/'), true, 100, true],
  ['a key that scrolls does not count', key('PageDown'), true, 100, false],
  ['the space bar does not count', key(' '), true, 100, false],
])('%s', (_, event, isTrusted, after, expected) => {
  expect(hasActedAfter(event, isTrusted, after)).toBe(expected)
})
