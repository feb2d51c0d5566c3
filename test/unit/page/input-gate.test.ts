import { expect, test, vi } from 'vitest'
import { inputGateOf } from '../../../src/page/input-gate'
import { byUser } from '../support/events'

// Opened before the page has a listener, as where our script is there first.
const gate = inputGateOf(window)
const heard = vi.fn()
window.addEventListener('keydown', heard, { capture: true })

function press(): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))
}

test('what a listener takes is heard by nothing else, until it ends', () => {
  const ended = new AbortController()
  const earlier = vi.fn(() => false)
  gate.listen(earlier, ended.signal)
  gate.listen(() => true, ended.signal)
  press()
  expect([heard, earlier].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  ended.abort()
  press()
  expect([heard, earlier].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

test('what no listener takes goes on to the page', () => {
  heard.mockClear()
  const ended = new AbortController()
  const listener = vi.fn(() => false)
  gate.listen(listener, ended.signal)
  press()
  ended.abort()
  expect([heard, listener].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('all scripts in a page share its gate', () => {
  expect(inputGateOf(window)).toBe(gate)
})

test('a key that is taken is taken until it is up, even if nothing listens by then', () => {
  const released = vi.fn()
  window.addEventListener('keyup', released, { capture: true })
  const key = (type: string) => window.dispatchEvent(byUser(new KeyboardEvent(type, { code: 'Escape' })))
  const ended = new AbortController()
  gate.listen(() => true, ended.signal)
  key('keydown')
  ended.abort()
  key('keyup')
  expect(released).not.toHaveBeenCalled()
  key('keydown')
  key('keyup')
  expect(released).toHaveBeenCalledOnce()
})
