import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addHost, type Host } from '../../../../src/ui/kit/host'
import { takePresses } from '../../../../src/ui/kit/take-presses'
import { byUser } from '../../support/events'

let view: Host
let ended: AbortController
let button: HTMLButtonElement
const pressed = vi.fn()
const heardByPage = vi.fn()

beforeEach(() => {
  ended = new AbortController()
  view = addHost(document, '')
  button = document.createElement('button')
  button.addEventListener('click', pressed)
  view.mountNode.append(button)
  // happy-dom lays out nothing: everything is at the button.
  view.root.elementFromPoint = () => button
  takePresses(view, window, ended.signal)
  document.addEventListener('click', heardByPage)
})

afterEach(() => {
  ended.abort()
  view.host.remove()
  document.removeEventListener('click', heardByPage)
  vi.clearAllMocks()
})

/** What the browser sends: outside of a closed root only the element around it can be seen. */
function pressOnHost(click: Event): void {
  view.host.dispatchEvent(click)
}

const click = () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 })

test('a click of the user is heard in the view, and not by the page', () => {
  pressOnHost(byUser(click()))
  expect(pressed).toHaveBeenCalledOnce()
  expect(heardByPage).not.toHaveBeenCalled()
})

test('the browser does what belongs to the click, unless the view does it instead', () => {
  const followed = byUser(click())
  pressOnHost(followed)
  expect(followed.defaultPrevented).toBe(false)
  button.addEventListener('click', event => event.preventDefault(), { once: true })
  const handled = byUser(click())
  pressOnHost(handled)
  expect(handled.defaultPrevented).toBe(true)
})

test('a click that the page makes does nothing in the view, and stays its own', () => {
  pressOnHost(click())
  expect(pressed).not.toHaveBeenCalled()
  expect(heardByPage).toHaveBeenCalledOnce()
})

test.each(['click', 'input', 'change'])('a %s that a script makes inside does nothing', type => {
  button.addEventListener(type, pressed)
  button.dispatchEvent(new Event(type, { bubbles: true }))
  expect(pressed).not.toHaveBeenCalled()
})

test('where a browser tells the page the node inside, the view is told instead', () => {
  const moved = vi.fn()
  const heardByWindow = vi.fn()
  button.addEventListener('pointermove', moved)
  window.addEventListener('pointermove', heardByWindow, { capture: true })
  const move = () => byUser(new PointerEvent('pointermove', { bubbles: true, composed: true, movementX: 7 }))
  pressOnHost(move())
  expect([moved, heardByWindow].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
  pressOnHost(Object.defineProperty(move(), 'originalTarget', { value: button }))
  expect([moved, heardByWindow].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  expect(moved.mock.lastCall?.[0]).toMatchObject({ movementX: 7 })
  window.removeEventListener('pointermove', heardByWindow, { capture: true })
})

test('a click of a key that has no place is heard where a browser says that it began', () => {
  view.root.elementFromPoint = () => null
  pressOnHost(Object.defineProperty(byUser(click()), 'originalTarget', { value: button }))
  expect(pressed).toHaveBeenCalledOnce()
})

test('a click of a key without any place is heard where the focus is', () => {
  view.root.elementFromPoint = () => null
  button.focus()
  pressOnHost(byUser(new MouseEvent('click', { bubbles: true, composed: true, detail: 0 })))
  expect(pressed).toHaveBeenCalledOnce()
})
