import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences, type ReaderPreferences } from '../../../../src/settings/preferences'
import { byUser } from '../../support/events'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

describe('toggling', () => {
  test('opens the reader, and closes it', async () => {
    const { session, hosts, changes, views } = sessionWith()
    await session.toggle()
    expect([hosts[0]?.isConnected, views[0]?.state]).toEqual([true, 'article'])
    await session.toggle()
    expect(hosts[0]?.isConnected).toBe(false)
    expect(changes).toEqual(['reader', null])
  })

  test('a third time opens it again', async () => {
    const { session, hosts } = sessionWith()
    for (let times = 0; times < 3; times++) await session.toggle()
    expect(hosts.map(host => host.isConnected)).toEqual([false, true])
  })

  test('while it is opening does nothing', async () => {
    let give: ((preferences: ReaderPreferences) => void) | undefined
    const loading = new Promise<ReaderPreferences>(resolve => {
      give = resolve
    })
    const { session, hosts } = sessionWith({ loadPreferences: () => loading })
    const opening = session.toggle()
    await session.toggle()
    give?.(defaultPreferences)
    await opening
    expect(hosts.map(host => host.isConnected)).toEqual([true])
  })

  test('scrolls the page back to where it was', async () => {
    const { session, restored } = sessionWith()
    await session.toggle()
    expect(restored()).toHaveLength(0)
    await session.toggle()
    expect(restored()).toHaveLength(1)
  })
})

describe('the open reader', () => {
  test('closes the session, once', async () => {
    const { session, props, changes, hosts } = sessionWith()
    await session.toggle()
    props().onClose()
    props().onClose()
    expect(changes).toEqual(['reader', null])
    expect(hosts[0]?.isConnected).toBe(false)
  })

  test('starts with the saved preferences, in the language of the interface', async () => {
    const saved = { ...defaultPreferences, theme: 'sepia' } as const
    const { session, props } = sessionWith({ loadPreferences: async () => saved })
    await session.toggle()
    expect(props().initialPreferences).toEqual(saved)
    expect(props().locale).toMatchObject({ language: 'nl', direction: 'ltr' })
  })

  test.each([
    ['saved', null],
    ['orphaned', '[not_saved]'],
    ['refused', '[storage_refused]'],
  ] as const)('gets the sentence for preferences that were %s: %s', async (result, sentence) => {
    const { session, props } = sessionWith({ savePreferences: async () => result })
    await session.toggle()
    expect(await props().onPreferences(defaultPreferences)).toBe(sentence)
  })
})

describe('going back in the history of a page that loads nothing', () => {
  afterEach(() => history.replaceState(null, '', '/'))

  test.each([
    ['to another address closes the view', '/eerder', ['reader', null]],
    ['to another place in the page does not', '#begin', ['reader']],
  ])('%s', async (_, to, expected) => {
    const { session, changes } = sessionWith()
    await session.toggle()
    history.replaceState(null, '', to)
    window.dispatchEvent(byUser(new PopStateEvent('popstate')))
    expect(changes).toEqual(expected)
  })
})

test('a page that only says that it went back, or came back, changes nothing', async () => {
  const { session, changes } = sessionWith()
  await session.toggle()
  history.replaceState(null, '', '/verder')
  for (let times = 0; times < 100; times++) {
    window.dispatchEvent(new PopStateEvent('popstate'))
    window.dispatchEvent(new Event('pageshow'))
  }
  history.replaceState(null, '', '/')
  expect(changes).toEqual(['reader'])
})

describe('a page that removes the reader', () => {
  test.each([
    ['by clearing its body', () => document.body.replaceChildren()],
    ['by a new body', () => document.body.replaceWith(document.createElement('body'))],
    ['by its element', () => document.body.lastElementChild?.remove()],
  ])('%s closes it, and is scrolled back', async (_, remove) => {
    const { session, changes, restored } = sessionWith()
    await session.toggle()
    remove()
    await vi.waitFor(() => expect(changes).toEqual(['reader', null]))
    expect(restored()).toHaveLength(1)
  })

  test('can be opened again', async () => {
    const { session, changes, hosts } = sessionWith()
    await session.toggle()
    document.body.replaceChildren()
    await vi.waitFor(() => expect(changes).toEqual(['reader', null]))
    await session.toggle()
    expect(hosts.at(-1)?.isConnected).toBe(true)
  })

  test('does not close it by other changes', async () => {
    const { session, changes } = sessionWith()
    await session.toggle()
    const { promise, seen } = nextChange()
    document.body.append(document.createElement('p'))
    await promise
    expect(seen()).toBe(true)
    expect(changes).toEqual(['reader'])
  })
})

/** Waits until observers of the page were called. */
function nextChange() {
  let isSeen = false
  const promise = new Promise<void>(resolve => {
    const watch = new MutationObserver(() => {
      isSeen = true
      watch.disconnect()
      resolve()
    })
    watch.observe(document.body, { childList: true })
  })
  return { promise, seen: () => isSeen }
}

test('going back to a page in the history updates the button again, as long as the reader is open', async () => {
  const { session, changes } = sessionWith()
  await session.toggle()
  window.dispatchEvent(byUser(new Event('pageshow')))
  await session.toggle()
  window.dispatchEvent(byUser(new Event('pageshow')))
  expect(changes).toEqual(['reader', 'reader', null])
})
