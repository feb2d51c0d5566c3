import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Clutter } from '../../../../src/domain/clutter'
import { NotAnArticleError } from '../../../../src/domain/failures'
import { defaultPreferences } from '../../../../src/settings/preferences'
import { articleOf } from '../../support/article'
import { byUser } from '../../support/events'
import { nothingHidden, sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const openTidy = async (parts: Parameters<typeof sessionWith>[0] = {}) => {
  const made = sessionWith(parts)
  await made.session.toggle()
  await made.props().onTidy()
  return made
}

describe('from the reader to the tidied page', () => {
  test('one replaces the other', async () => {
    const { hosts, steps, changes, restored } = await openTidy()
    expect(hosts.map(host => host.isConnected)).toEqual([false, true])
    expect(steps).toEqual(['tidied'])
    expect(restored()).toHaveLength(1)
    expect(changes).toEqual(['reader', 'tidy'])
  })

  test('the tray has the theme that was chosen last', async () => {
    const { session, props, tray } = sessionWith()
    await session.toggle()
    await props().onPreferences({ ...defaultPreferences, theme: 'black' })
    await props().onTidy()
    expect(tray().theme).toBe('black')
  })

  test('only the hidden blocks that the tray lists are counted', async () => {
    const blocks = (['ad', 'share'] as const).map(
      (kind): Clutter => ({
        element: document.createElement('aside'),
        kind,
        reason: { signal: 'arrows' },
      }),
    )
    const onChange = vi.fn()
    const tidy = () => ({ ...nothingHidden, blocks: () => blocks, isHidden: () => true })
    const { tray } = await openTidy({ tidy, onChange, isListed: ({ kind }) => kind !== 'ad' })
    expect(onChange).toHaveBeenLastCalledWith('tidy', 1)
    expect(tray().listed.blocks()).toEqual(blocks.slice(1))
  })

  test('works where there is no article', async () => {
    const read = () => {
      throw new NotAnArticleError()
    }
    const { steps } = await openTidy({ extract: read })
    expect(steps).toEqual(['tidied'])
  })

  test('a failure ends the session and restores the page', async () => {
    const error = new TypeError('no top layer')
    const openTray = () => {
      throw error
    }
    const { session, steps, styles, changes, reports, hosts } = await openTidy({ openTray })
    expect(steps).toEqual(['tidied', 'restored'])
    expect(styles).toEqual(['inserted', 'removed'])
    expect(changes).toEqual(['reader', null])
    expect(reports).toEqual([['switching the view', error]])
    await session.toggle()
    expect(hosts.at(-1)?.isConnected).toBe(true)
  })
})

describe('a tidied page', () => {
  test.each([
    ['a click on the lamp', ({ session }: Awaited<ReturnType<typeof openTidy>>) => session.toggle()],
    ['the tray', ({ tray }: Awaited<ReturnType<typeof openTidy>>) => tray().onEnd()],
    ['its removal', ({ hosts }: Awaited<ReturnType<typeof openTidy>>) => hosts.at(-1)?.remove()],
  ])('is closed by %s, once', async (_, end) => {
    const made = await openTidy()
    await end(made)
    made.tray().onEnd()
    await vi.waitFor(() => expect(made.changes).toEqual(['reader', 'tidy', null]))
    expect(made.steps).toEqual(['tidied', 'restored'])
    expect(made.styles).toEqual(['inserted', 'removed'])
    expect(made.hosts.some(host => host.isConnected)).toBe(false)
  })

  test('is restored before the reader opens', async () => {
    const { tray, steps, styles, hosts, changes } = await openTidy()
    await tray().onReader()
    expect(steps).toEqual(['tidied', 'restored'])
    expect(styles).toEqual(['inserted', 'removed'])
    expect(hosts.map(host => host.isConnected)).toEqual([false, false, true])
    expect(changes).toEqual(['reader', 'tidy', 'reader'])
  })

  test('updates the button again when the user goes back to it', async () => {
    const { session, changes } = await openTidy()
    window.dispatchEvent(byUser(new Event('pageshow')))
    await session.toggle()
    window.dispatchEvent(byUser(new Event('pageshow')))
    expect(changes).toEqual(['reader', 'tidy', 'tidy', null])
  })
})

describe('the style of the tidied page', () => {
  /** A browser that inserts it when it is told to. */
  const createSlowStyle = () => {
    let allow = (): void => undefined
    const inserted = new Promise<boolean>(resolve => {
      allow = () => resolve(true)
    })
    return { stylePage: vi.fn((_: boolean) => inserted), allow: () => allow() }
  }

  test('is in no page that is only read', async () => {
    const { session, styles } = sessionWith()
    await session.toggle()
    await session.toggle()
    expect(styles).toEqual([])
  })

  test('is there before the page is tidied', async () => {
    const { stylePage, allow } = createSlowStyle()
    const { session, steps } = sessionWith({ stylePage })
    const opening = session.open('tidy', true)
    await new Promise(done => setTimeout(done))
    expect(steps).toEqual([])
    allow()
    await opening
    expect(steps).toEqual(['tidied'])
  })

  test('is removed where the view was closed while it was inserted', async () => {
    const { stylePage, allow } = createSlowStyle()
    const { session, props, steps } = sessionWith({ stylePage })
    await session.toggle()
    const switching = props().onTidy()
    await vi.waitFor(() => expect(stylePage).toHaveBeenCalledExactlyOnceWith(true))
    await session.toggle()
    allow()
    await switching
    expect([steps, stylePage.mock.calls]).toEqual([[], [[true], [false]]])
  })

  test('leaves the reader open, with a sentence, where the browser refuses it', async () => {
    const { session, props, steps, changes } = sessionWith({ stylePage: async () => false })
    await session.toggle()
    expect(await props().onTidy()).toBe('[view_missing]')
    expect([steps, changes]).toEqual([[], ['reader']])
  })
})

describe('a view whose script cannot be loaded', () => {
  test('leaves the reader open, with a sentence', async () => {
    const { session, props, missing, hosts, changes } = sessionWith()
    await session.toggle()
    missing.add('tidy')
    expect(await props().onTidy()).toBe('[view_missing]')
    expect(hosts.map(host => host.isConnected)).toEqual([true])
    expect(changes).toEqual(['reader'])
  })

  test('leaves the page tidied, with a sentence', async () => {
    const { tray, missing, changes, steps } = await openTidy()
    missing.add('reader')
    await tray().onReader()
    expect(tray().listed.notice()).toBe('[view_missing]')
    expect([changes, steps]).toEqual([['reader', 'tidy'], ['tidied']])
  })

  test('does not open at all, and the next click tries again', async () => {
    const { session, missing, changes } = sessionWith()
    missing.add('reader')
    await expect(session.toggle()).rejects.toThrow()
    missing.clear()
    await session.toggle()
    expect(changes).toEqual(['reader'])
  })
})

describe('a view whose script is loading', () => {
  test('opens once, however often it was asked for', async () => {
    const { session, props, steps, changes } = sessionWith()
    await session.toggle()
    const { onTidy } = props()
    expect(await Promise.all([onTidy(), onTidy()])).toEqual([null, null])
    expect([steps, changes]).toEqual([['tidied'], ['reader', 'tidy']])
  })

  test('does not open if the reader was closed', async () => {
    const { session, props, steps, changes } = sessionWith()
    await session.toggle()
    await Promise.all([props().onTidy(), session.toggle()])
    expect([steps, changes]).toEqual([[], ['reader', null]])
  })
})

describe('however often the views are switched', () => {
  const read = vi.fn(() => articleOf('<p>tekst</p>'))
  const loadPreferences = vi.fn(async () => defaultPreferences)
  afterEach(() => vi.clearAllMocks())

  const backAndForth = async (meanwhile: () => void = () => undefined) => {
    const { tray } = await openTidy({ extract: read, loadPreferences })
    meanwhile()
    await tray().onReader()
  }

  test('the page is read once, and so is the storage', async () => {
    await backAndForth()
    expect(read).toHaveBeenCalledOnce()
    expect(loadPreferences).toHaveBeenCalledOnce()
  })

  test('a page whose text has changed is read again', async () => {
    await backAndForth(() => document.body.append('Het vervolg van het artikel. '.repeat(4)))
    expect(read).toHaveBeenCalledTimes(2)
  })

  test('a page in which only something small has changed is not read again', async () => {
    await backAndForth(() => document.body.append(document.createElement('img'), '12 reacties'))
    expect(read).toHaveBeenCalledOnce()
  })

  test('the preferences are the ones chosen last', async () => {
    const { session, props, tray } = sessionWith()
    await session.toggle()
    await props().onPreferences({ ...defaultPreferences, size: 25 })
    await props().onTidy()
    await tray().onReader()
    expect(props().initialPreferences.size).toBe(25)
  })
})
