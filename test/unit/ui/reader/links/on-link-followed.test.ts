import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usersEvents } from '../../../../../src/ui/kit/users-events'
import { onLinkFollowed } from '../../../../../src/ui/reader/links/on-link-followed'
import { one } from '../../../support/page'

let ended: AbortController
const followed = vi.fn()
beforeEach(() => {
  ended = new AbortController()
  followed.mockReset()
  document.body.innerHTML = `<dialog><button>Sluiten</button><article class="article"><p><a id="next" href="/brug"><b>brug</b></a>
    <a id="other" href="https://elders.example/">elders</a><a id="here" href="#noot">noot</a>
    <a id="tab" target="_blank" href="/kade">kade</a></p></article><a id="bar" href="/brug">x</a></dialog>`
  onLinkFollowed(one(document, 'dialog') as HTMLDialogElement, followed, ended.signal)
})
afterEach(() => {
  ended.abort()
  usersEvents.click = null
  document.body.replaceChildren()
})

function click(selector: string, init: MouseEventInit = {}, isUsers = true): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
  usersEvents.click = isUsers ? event : null
  event.preventDefault()
  one(document, selector).dispatchEvent(event)
}

test('a link to another page of the site is followed', () => {
  click('#next b')
  expect(followed).toHaveBeenCalledExactlyOnceWith(new URL('/brug', location.href).href)
})

test.each(['#other', '#here', '#tab', '#bar', 'button'])('%s is not', selector => {
  click(selector)
  expect(followed).not.toHaveBeenCalled()
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'nor is one that goes to another tab or window: %j',
  init => {
    click('#next', init)
    expect(followed).not.toHaveBeenCalled()
  },
)

test('nor one that a script clicks, or after the reader is gone', () => {
  click('#next', {}, false)
  ended.abort()
  click('#next')
  expect(followed).not.toHaveBeenCalled()
})
