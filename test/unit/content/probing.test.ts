import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startProbing } from '../../../src/content/probing'
import type { PageVerdict } from '../../../src/domain/page-verdict'

const article: PageVerdict = { is: 'article' }
const list: PageVerdict = { is: 'other', looksLike: 'list' }
const sluice = '/2026/de-sluis-blijft-nog-een-jaar-dicht'
const bridge = '/2026/de-brug-gaat-in-mei-weer-open'

const lasting: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  go(sluice)
})
afterEach(() => {
  for (const end of lasting.splice(0)) end()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function go(path: string): void {
  history.replaceState(null, '', path)
}

/** Listeners of a probe last as long as its page; those of a test end with it. */
function probe(verdictOf: () => PageVerdict, { readyState = 'complete', prerendering = false } = {}) {
  const told: [PageVerdict, boolean][] = []
  const steps: string[] = []
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState as DocumentReadyState)
  Object.assign(document, { prerendering })
  const { signal } = new AbortController()
  const listen = vi.spyOn(window, 'addEventListener')
  const { follow, correct } = startProbing({
    window,
    detect: () => {
      steps.push('looked')
      return verdictOf()
    },
    drawCurtain: () => {
      steps.push('drawn')
      return { lift: () => steps.push('lifted') }
    },
    tell: async (verdict, isNew) => void told.push([verdict, isNew]),
    leave: () => steps.push('left'),
  })
  for (const [type, listener] of listen.mock.calls) {
    lasting.push(() => window.removeEventListener(type, listener as EventListener))
  }
  listen.mockRestore()
  const become = (state: string) => {
    readyState = state
    document.dispatchEvent(new Event('DOMContentLoaded'))
  }
  return { follow, correct, told, steps, become, signal }
}

describe('a page that is there', () => {
  test.each([article, list])('is told of at once: %j', verdict => {
    const { told, steps } = probe(() => verdict)
    expect(told).toEqual([[verdict, true]])
    expect(steps).toEqual(['looked'])
  })
})

describe('a page that is still to come', () => {
  test('is kept from the screen while its address promises an article, until it is known to be none', () => {
    const { told, steps, become } = probe(() => list, { readyState: 'loading' })
    expect([told, steps]).toEqual([[], ['drawn']])
    become('interactive')
    expect([told, steps]).toEqual([[[list, true]], ['drawn', 'looked', 'lifted']])
  })

  test('stays from the screen as an article: the session lifts the curtain once it is open', () => {
    const { steps, become } = probe(() => article, { readyState: 'loading' })
    become('interactive')
    expect(steps).toEqual(['drawn', 'looked'])
  })

  test.each(['/', '/sport/', '/sport', '/tag/sluis', '/zoek?q=sluis', '/auteur/jan-de-boer'])(
    'is on the screen at once at %s, where no article is to be expected',
    path => {
      go(path)
      expect(probe(() => list, { readyState: 'loading' }).steps).toEqual([])
    },
  )

  test('is not looked at before it is seen, where it is loaded in advance', () => {
    const { told, steps } = probe(() => article, { prerendering: true })
    expect([told, steps]).toEqual([[], []])
    Object.assign(document, { prerendering: false })
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(told).toEqual([[article, true]])
  })
})

describe('a page that its scripts put together', () => {
  const grow = async (ms = 200) => {
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(ms)
  }

  test('is looked at again once it is quiet, and told of where it has become an article', async () => {
    let verdict: PageVerdict = list
    const { told, steps } = probe(() => verdict)
    await grow()
    verdict = article
    await grow()
    await grow()
    expect(told).toEqual([
      [list, true],
      [article, true],
    ])
    expect(steps).toEqual(['looked', 'looked', 'looked'])
  })

  test('is looked at no more than four times, nor after five seconds', async () => {
    const { steps } = probe(() => list)
    for (let times = 0; times < 9; times++) await grow()
    expect(steps).toHaveLength(4)

    const later = probe(() => list)
    await vi.advanceTimersByTimeAsync(5_000)
    await grow()
    expect(later.steps).toHaveLength(1)
  })
})

describe('another address', () => {
  const turnTo = (path: string, noticed: () => void) => {
    go(path)
    noticed()
  }

  test('ends what was opened for the old one, and is looked at once the page shows something else', async () => {
    const { follow, told, steps } = probe(() => article)
    turnTo(bridge, follow)
    expect(steps).toEqual(['looked', 'left'])
    await vi.advanceTimersByTimeAsync(100)
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(160)
    expect(steps).toEqual(['looked', 'left', 'looked'])
    expect(told).toEqual([
      [article, true],
      [article, true],
    ])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(steps).toHaveLength(3)
  })

  test('is looked at after a while where the page showed it before it said so', async () => {
    const { follow, steps } = probe(() => article)
    turnTo(bridge, follow)
    await vi.advanceTimersByTimeAsync(600)
    expect(steps).toEqual(['looked', 'left', 'looked'])
  })

  test('is noticed when the history goes back to it', () => {
    const { steps } = probe(() => article)
    turnTo(bridge, () => window.dispatchEvent(new PopStateEvent('popstate')))
    expect(steps).toEqual(['looked', 'left'])
  })

  test.each([sluice, `${sluice}#reacties`])('is not %s: that is the same page', path => {
    const { follow, steps } = probe(() => article)
    turnTo(path, follow)
    expect(steps).toEqual(['looked'])
  })
})

test('a page that comes back as it was left is told of for its button, and is not to be opened again', () => {
  const { told } = probe(() => article)
  const back = Object.assign(new Event('pageshow'), { persisted: true })
  window.dispatchEvent(back)
  expect(told).toEqual([
    [article, true],
    [article, false],
  ])
})

test('a page that turns out to be something else is told of anew, and so when it comes back', () => {
  const { correct, told } = probe(() => article)
  correct(list)
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(told).toEqual([
    [article, true],
    [list, false],
    [list, false],
  ])
})
