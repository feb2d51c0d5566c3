import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startProbing } from '../../../../src/content/probe/probe-navigations'
import type { ProbeConfig } from '../../../../src/detection/types'
import type { PageVerdict } from '../../../../src/domain/page-verdict'
import { briefed } from '../../support/briefing'

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

interface Circumstances {
  readyState?: DocumentReadyState
  prerendering?: boolean
  isComing?: boolean
  briefing?: Promise<ProbeConfig | null>
}

/** Listeners of a probe last as long as its page; those of a test end with it. */
async function probe(verdictOf: () => PageVerdict, circumstances: Circumstances = {}) {
  const { prerendering = false, isComing = false, briefing = Promise.resolve(briefed) } = circumstances
  let { readyState = 'complete' } = circumstances
  const told: [PageVerdict, boolean][] = []
  const steps: string[] = []
  let verdict: PageVerdict | null = null
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState)
  Object.assign(document, { prerendering })
  const listen = vi.spyOn(window, 'addEventListener')
  const follow = startProbing({
    window,
    begin: () => briefing,
    isComing: () => isComing,
    prepare: () => steps.push('prepared'),
    detect: () => {
      steps.push('looked')
      verdict = verdictOf()
      return verdict
    },
    verdict: () => verdict,
    holdPaint: () => {
      steps.push('held')
      return { release: () => steps.push('released') }
    },
    tell: (verdict, _, isNew) => told.push([verdict, isNew]),
    leave: () => steps.push('left'),
  })
  for (const [type, listener] of listen.mock.calls) {
    lasting.push(() => window.removeEventListener(type, listener as EventListener))
  }
  listen.mockRestore()
  await settled()
  const happen = async (event: string) => {
    document.dispatchEvent(new Event(event))
    await settled()
  }
  return {
    follow,
    told,
    steps,
    happen,
    markedUp: async () => {
      readyState = 'interactive'
      await happen('readystatechange')
    },
    correct: (better: PageVerdict) => {
      verdict = better
    },
  }
}

/** What needs no time has happened. */
const settled = () => vi.advanceTimersByTimeAsync(0)

describe('a page that is there', () => {
  test.each([article, list])('is told of at once: %j', async verdict => {
    const { told, steps } = await probe(() => verdict)
    expect(told).toEqual([[verdict, true]])
    expect(steps).toEqual(['looked'])
  })
})

describe('a page that is still to come', () => {
  const loading = { readyState: 'loading' } as const

  test('is kept from the screen while its address promises an article, until it is known to be none', async () => {
    const { told, steps, markedUp, happen } = await probe(() => list, loading)
    expect([told, steps]).toEqual([[], ['held']])
    await markedUp()
    expect([told, steps]).toEqual([[[list, true]], ['held', 'looked']])
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'looked', 'released'])
  })

  test('is looked at before its deferred scripts run, and stays from the screen: the session lifts the curtain', async () => {
    const { told, steps, markedUp, happen } = await probe(() => article, loading)
    await markedUp()
    expect(told).toEqual([[article, true]])
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'looked'])
  })

  test('is looked at again where such a script has put the article there, with no flash of the page', async () => {
    let verdict: PageVerdict = list
    const { told, steps, markedUp, happen } = await probe(() => verdict, loading)
    await markedUp()
    document.body.append(document.createElement('article'))
    verdict = article
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'looked', 'looked'])
    expect(told.at(-1)).toEqual([article, true])
  })

  test.each(['/', '/sport/', '/sport', '/tag/sluis', '/zoek?q=sluis', '/auteur/jan-de-boer'])(
    'is on the screen at once at %s, where no article is to be expected',
    async path => {
      go(path)
      expect((await probe(() => list, loading)).steps).toEqual([])
    },
  )

  test('has what opens it fetched once its head tells of an article', async () => {
    const { body } = document
    body.remove()
    const { steps, markedUp } = await probe(() => article, { ...loading, isComing: true })
    expect(steps).toEqual(['held'])
    document.documentElement.append(body)
    await settled()
    expect(steps).toEqual(['held', 'prepared'])
    await markedUp()
    expect(steps).toEqual(['held', 'prepared', 'looked'])
  })

  test('has it fetched, too, where its head was there before anything was known of it', async () => {
    const { steps } = await probe(() => article, { ...loading, isComing: true })
    expect(steps).toEqual(['held', 'prepared'])
  })

  test('has nothing fetched where its head tells of none', async () => {
    const { steps, markedUp } = await probe(() => article, loading)
    document.body.append(document.createElement('p'))
    await markedUp()
    expect(steps).toEqual(['held', 'looked'])
  })

  test('is not looked at before it is seen, where it is loaded in advance', async () => {
    const { told, steps, happen } = await probe(() => article, { prerendering: true })
    expect([told, steps]).toEqual([[], []])
    Object.assign(document, { prerendering: false })
    await happen('prerenderingchange')
    expect(told).toEqual([[article, true]])
  })
})

describe('what is known of the address', () => {
  test('is waited for, however late it comes', async () => {
    let brief: (briefing: ProbeConfig) => void = () => undefined
    const briefing = new Promise<ProbeConfig>(resolve => {
      brief = resolve
    })
    const { told, markedUp } = await probe(() => article, { readyState: 'loading', briefing })
    await markedUp()
    expect(told).toEqual([])
    brief(briefed)
    await settled()
    expect(told).toEqual([[article, true]])
  })

  test('is that the page is not to open: it is looked at for its button, and on the screen at once', async () => {
    const briefing = Promise.resolve({ ...briefed, view: null })
    const { steps, markedUp } = await probe(() => article, { readyState: 'loading', briefing })
    expect(steps).toEqual(['held', 'released'])
    await markedUp()
    expect(steps).toEqual(['held', 'released', 'looked'])
  })

  test('cannot be had of an extension that is gone: the page is left alone, and on the screen', async () => {
    const { told, steps } = await probe(() => article, {
      briefing: Promise.resolve(null),
      readyState: 'loading',
    })
    expect([told, steps]).toEqual([[], ['held', 'released']])
  })
})

describe('a page that its scripts put together', () => {
  const grow = async (ms = 200) => {
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(ms)
  }

  test('is looked at again once it is quiet, and told of where it has become an article', async () => {
    let verdict: PageVerdict = list
    const { told, steps } = await probe(() => verdict)
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
    const { steps } = await probe(() => list)
    for (let times = 0; times < 9; times++) await grow()
    expect(steps).toHaveLength(4)

    const later = await probe(() => list)
    await vi.advanceTimersByTimeAsync(5_000)
    await grow()
    expect(later.steps).toHaveLength(1)
  })
})

describe('another address', () => {
  const turnTo = async (path: string, noticed: () => void) => {
    go(path)
    noticed()
    await settled()
  }

  test('ends what was opened for the old one, and is looked at once the page shows something else', async () => {
    const { follow, told, steps } = await probe(() => article)
    await turnTo(bridge, follow)
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
    const { follow, steps } = await probe(() => article)
    await turnTo(bridge, follow)
    await vi.advanceTimersByTimeAsync(600)
    expect(steps).toEqual(['looked', 'left', 'looked'])
  })

  test('is noticed when the history goes back to it', async () => {
    const { steps } = await probe(() => article)
    await turnTo(bridge, () => window.dispatchEvent(new PopStateEvent('popstate')))
    expect(steps).toEqual(['looked', 'left'])
  })

  test.each([sluice, `${sluice}#reacties`])('is not %s: that is the same page', async path => {
    const { follow, steps } = await probe(() => article)
    await turnTo(path, follow)
    expect(steps).toEqual(['looked'])
  })
})

describe('a page that comes back as it was left', () => {
  const comeBack = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

  test('is told of for its button, and is not to be opened again', async () => {
    const { told } = await probe(() => article)
    comeBack()
    expect(told).toEqual([
      [article, true],
      [article, false],
    ])
  })

  test('is what it turned out to be', async () => {
    const { correct, told } = await probe(() => article)
    correct(list)
    comeBack()
    expect(told).toEqual([
      [article, true],
      [list, false],
    ])
  })
})
