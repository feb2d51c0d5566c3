import { afterEach, describe, expect, test, vi } from 'vitest'
import { NotAnArticleError } from '../../../../src/domain/failures'
import { views } from '../../../../src/domain/view'
import { defaultPreferences, type ReaderPreferences } from '../../../../src/settings/preferences'
import { byUser } from '../../support/events'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const noArticle = () => {
  throw new NotAnArticleError()
}

/** A session that waits for the storage, and a function that lets it go on. */
function heldSession() {
  let give: ((preferences: ReaderPreferences) => void) | undefined
  const loading = new Promise<ReaderPreferences>(resolve => {
    give = resolve
  })
  return { ...sessionWith({ loadPreferences: () => loading }), release: () => give?.(defaultPreferences) }
}

describe('a page of a site that opens by itself', () => {
  test('opens by itself', async () => {
    const { session, changes } = sessionWith()
    await session.openByItself('tidy')
    expect(changes).toEqual(['tidy'])
  })

  test('stays closed if the user closed it while it was loading, until there is another page', async () => {
    const { session, changes } = sessionWith()
    await session.toggle()
    await session.toggle()
    await session.openByItself('reader')
    expect(changes).toEqual(['reader', null])
    history.pushState(null, '', '/de-brug')
    await session.openByItself('reader')
    expect(changes).toEqual(['reader', null, 'reader'])
  })

  test('opens after the view of the page before was ended', async () => {
    const { session, changes } = sessionWith()
    await session.toggle()
    session.end()
    await session.openByItself('reader')
    expect(changes).toEqual(['reader', null, 'reader'])
  })
})

describe('a view that opens by itself', () => {
  test.each(['reader', 'tidy'] as const)('is the one chosen for the site: %s', async view => {
    const { session, changes } = sessionWith()
    await session.open(view, false)
    expect(changes).toEqual([view])
  })

  test('does not open where there is no article, and the next click says so', async () => {
    const { session, changes, views } = sessionWith({ extract: noArticle })
    await session.open('reader', false)
    expect([changes, views]).toEqual([[], []])
    await session.toggle()
    expect(views).toEqual([{ state: 'failure', failure: 'notAnArticle' }])
  })

  test.each([
    ['reader', 1, true],
    ['reader', -0.1, true],
    ['reader', -0.9, false],
    ['tidy', 1, true],
    ['tidy', -0.1, false],
  ] as const)('%s, where the probe saw log odds of %d: %s', async (view, logOdds, isOpened) => {
    const refuse = vi.fn()
    const { session, changes } = sessionWith({ probedPage: () => ({ logOdds, refuse }) })
    await session.open(view, false)
    expect(changes).toEqual(isOpened ? [view] : [])
    expect(refuse).toHaveBeenCalledTimes(isOpened ? 0 : 1)
  })

  test('is refused where the probe saw an article and there is none', async () => {
    const refuse = vi.fn()
    const { session } = sessionWith({ extract: noArticle, probedPage: () => ({ logOdds: 5, refuse }) })
    await session.open('reader', false)
    expect(refuse).toHaveBeenCalledOnce()
  })

  test('is not refused if it was ended while loading', async () => {
    const refuse = vi.fn()
    const { session } = sessionWith({ probedPage: () => ({ logOdds: -0.9, refuse }) })
    const opening = session.open('reader', false)
    session.end()
    await opening
    expect(refuse).not.toHaveBeenCalled()
  })

  test('does not replace a view that is open', async () => {
    const { session, changes } = sessionWith()
    await session.toggle()
    await session.open('tidy', false)
    expect(changes).toEqual(['reader'])
  })

  test.each(['reader', 'tidy'] as const)('does not open if it was ended while loading: %s', async view => {
    const { session, changes, hosts, release } = heldSession()
    const opening = session.open(view, false)
    session.end()
    release()
    await opening
    expect([changes, hosts]).toEqual([[], []])
  })
})

describe('while a view is loading that opens by itself', () => {
  type Held = ReturnType<typeof heldSession>

  test.each([
    ['the reader', 'reader', ({ session }: Held) => session.open('reader', true)],
    ['the tidied page', 'tidy', ({ session }: Held) => session.open('tidy', true)],
    ['a click on the button', 'reader', ({ session }: Held) => session.toggle()],
    ['the next view', 'reader', ({ session }: Held) => session.next()],
  ] as const)('only what the user asks for opens: %s', async (_, requested, ask) => {
    for (const view of views) {
      const held = heldSession()
      const opening = [held.session.open(view, false), ask(held)]
      held.release()
      await Promise.all(opening)
      expect(held.changes).toEqual([requested])
      expect(held.hosts.map(host => host.isConnected)).toEqual([true])
    }
  })

  test('nothing is left of it once the user asked for another', async () => {
    const { session, changes, release } = heldSession()
    const opening = [session.open('tidy', false), session.toggle()]
    release()
    await Promise.all(opening)
    window.dispatchEvent(byUser(new Event('pageshow')))
    expect(changes).toEqual(['reader', 'reader'])
  })

  test.each([
    ['clicks', ({ session }: Held) => session.toggle()],
    ['next views', ({ session }: Held) => session.next()],
  ])('two %s are treated as one', async (_, ask) => {
    const held = heldSession()
    const opening = [held.session.open('tidy', false), ask(held), ask(held)]
    held.release()
    await Promise.all(opening)
    expect(held.changes).toEqual(['reader'])
  })
})

describe('a view that the user asked for', () => {
  test('replaces another', async () => {
    const { session, changes } = sessionWith()
    await session.open('tidy', true)
    await session.open('reader', true)
    await session.open('reader', true)
    expect(changes).toEqual(['tidy', 'reader'])
  })

  test.each(['reader', 'tidy'] as const)('opens whatever the probe saw: %s', async view => {
    const refuse = vi.fn()
    const { session, changes } = sessionWith({ probedPage: () => ({ logOdds: -9, refuse }) })
    await session.open(view, true)
    expect(changes).toEqual([view])
    expect(refuse).not.toHaveBeenCalled()
  })

  test('opens where there is no article, to say so', async () => {
    const { session, views } = sessionWith({ extract: noArticle })
    await session.open('reader', true)
    expect(views).toEqual([{ state: 'failure', failure: 'notAnArticle' }])
  })
})

test('one view follows another: reader, tidied page, the page as it is', async () => {
  const { session, changes } = sessionWith()
  for (let times = 0; times < 4; times++) await session.next()
  expect(changes).toEqual(['reader', 'tidy', null, 'reader'])
})

describe('a view session that was prepared', () => {
  const preparedSession = () => {
    const loadPreferences = vi.fn(async () => defaultPreferences)
    const { session, changes } = sessionWith({ loadPreferences })
    session.prepare()
    return { session, changes, loadPreferences }
  }

  test.each(['reader', 'tidy'] as const)('is used by a page that opens by itself: %s', async view => {
    const { session, changes, loadPreferences } = preparedSession()
    expect(loadPreferences).toHaveBeenCalledOnce()
    await session.open(view, false)
    expect(changes).toEqual([view])
    expect(loadPreferences).toHaveBeenCalledOnce()
  })

  test('is used once: the next opening loads again', async () => {
    const { session, loadPreferences } = preparedSession()
    await session.open('reader', false)
    session.end()
    await session.open('reader', false)
    expect(loadPreferences).toHaveBeenCalledTimes(2)
  })

  test('fails quietly if it is never used', async () => {
    const onUnhandled = vi.fn()
    process.on('unhandledRejection', onUnhandled)
    const { session } = sessionWith({ loadPreferences: () => Promise.reject(new Error('no storage')) })
    session.prepare()
    session.end()
    await new Promise(resolve => setTimeout(resolve))
    process.off('unhandledRejection', onUnhandled)
    expect(onUnhandled).not.toHaveBeenCalled()
  })

  test('is not closed by a link within a page whose address was changed before it opened', async () => {
    const { session, changes } = preparedSession()
    history.replaceState(null, '', '/de-brug-met-titel')
    await session.open('reader', false)
    history.replaceState(null, '', '#begin')
    window.dispatchEvent(byUser(new PopStateEvent('popstate')))
    expect(changes).toEqual(['reader'])
  })

  test('is not used by a click, which may come long after', async () => {
    const { session, loadPreferences } = preparedSession()
    await session.toggle()
    expect(loadPreferences).toHaveBeenCalledTimes(2)
  })

  test('ends with its page', async () => {
    const { session, loadPreferences } = preparedSession()
    session.end()
    await session.open('reader', false)
    expect(loadPreferences).toHaveBeenCalledTimes(2)
  })
})
