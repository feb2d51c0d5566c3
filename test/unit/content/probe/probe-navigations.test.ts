import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startProbing } from '../../../../src/content/probe/probe-navigations'
import type { ProbeConfig } from '../../../../src/detection/types'
import type { PageVerdict } from '../../../../src/domain/page-verdict'
import { byUser } from '../../support/events'
import { articleConfig } from '../../support/probe-config'

const article: PageVerdict = { is: 'article' }
const list: PageVerdict = { is: 'other', looksLike: 'list' }
const sluice = '/2026/de-sluis-blijft-nog-een-jaar-dicht'
const bridge = '/2026/de-brug-gaat-in-mei-weer-open'

const cleanups: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  go(sluice)
})
afterEach(() => {
  for (const end of cleanups.splice(0)) end()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function go(path: string): void {
  history.replaceState(null, '', path)
}

interface ProbeOptions {
  readyState?: DocumentReadyState
  prerendering?: boolean
  expectsArticle?: boolean
  config?: Promise<ProbeConfig | null>
}

/** Starts a probe. Its listeners last as long as its page, so that each test removes them. */
async function probe(verdictOf: () => PageVerdict, options: ProbeOptions = {}) {
  const { prerendering = false, expectsArticle = false, config = Promise.resolve(articleConfig) } = options
  let { readyState = 'complete' } = options
  const told: [PageVerdict, boolean][] = []
  const steps: string[] = []
  let verdict: PageVerdict | null = null
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState)
  Object.assign(document, { prerendering })
  const listen = vi.spyOn(window, 'addEventListener')
  const checkAddress = startProbing({
    window,
    getConfig: () => config,
    expectsArticle: () => expectsArticle,
    prepareToOpen: () => steps.push('prepared'),
    detect: () => {
      steps.push('detected')
      verdict = verdictOf()
      return verdict
    },
    verdict: () => verdict,
    holdPaint: () => {
      steps.push('held')
      return { end: () => steps.push('released') }
    },
    reportVerdict: (verdict, _, isNew) => told.push([verdict, isNew]),
    onLeave: () => steps.push('left'),
  })
  for (const [type, listener] of listen.mock.calls) {
    cleanups.push(() => window.removeEventListener(type, listener as EventListener))
  }
  listen.mockRestore()
  await settled()
  const happen = async (event: string) => {
    document.dispatchEvent(new Event(event))
    await settled()
  }
  return {
    checkAddress,
    told,
    steps,
    happen,
    parsed: async () => {
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

describe('a page that has loaded', () => {
  test.each([article, list])('is detected at once: %j', async verdict => {
    const { told, steps } = await probe(() => verdict)
    expect(told).toEqual([[verdict, true]])
    expect(steps).toEqual(['detected'])
  })
})

describe('a page that is still loading', () => {
  const loading = { readyState: 'loading' } as const

  test('is not painted while its address promises an article, until it is known to be none', async () => {
    const { told, steps, parsed, happen } = await probe(() => list, loading)
    expect([told, steps]).toEqual([[], ['held']])
    await parsed()
    expect([told, steps]).toEqual([[[list, true]], ['held', 'detected']])
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'detected', 'released'])
  })

  test('is detected before its deferred scripts run, and stays unpainted until the session releases it', async () => {
    const { told, steps, parsed, happen } = await probe(() => article, loading)
    await parsed()
    expect(told).toEqual([[article, true]])
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'detected'])
  })

  test('is detected again if such a script inserted the article, without a flash of the page', async () => {
    let verdict: PageVerdict = list
    const { told, steps, parsed, happen } = await probe(() => verdict, loading)
    await parsed()
    document.body.append(document.createElement('article'))
    verdict = article
    await happen('DOMContentLoaded')
    expect(steps).toEqual(['held', 'detected', 'detected'])
    expect(told.at(-1)).toEqual([article, true])
  })

  test.each(['/', '/sport/', '/sport', '/tag/sluis', '/zoek?q=sluis', '/auteur/jan-de-boer'])(
    'is painted at once at %s, where no article is expected',
    async path => {
      go(path)
      expect((await probe(() => list, loading)).steps).toEqual([])
    },
  )

  test('is prepared to open once its head says that it is an article', async () => {
    const { body } = document
    body.remove()
    const { steps, parsed } = await probe(() => article, { ...loading, expectsArticle: true })
    expect(steps).toEqual(['held'])
    document.documentElement.append(body)
    await settled()
    expect(steps).toEqual(['held', 'prepared'])
    await parsed()
    expect(steps).toEqual(['held', 'prepared', 'detected'])
  })

  test('is prepared, too, if its head was there before the background answered', async () => {
    const { steps } = await probe(() => article, { ...loading, expectsArticle: true })
    expect(steps).toEqual(['held', 'prepared'])
  })

  test('is not prepared if its head says nothing of an article', async () => {
    const { steps, parsed } = await probe(() => article, loading)
    document.body.append(document.createElement('p'))
    await parsed()
    expect(steps).toEqual(['held', 'detected'])
  })

  test('is not detected before it is shown, if it was loaded in advance', async () => {
    const { told, steps, happen } = await probe(() => article, { prerendering: true })
    expect([told, steps]).toEqual([[], []])
    Object.assign(document, { prerendering: false })
    await happen('prerenderingchange')
    expect(told).toEqual([[article, true]])
  })
})

describe('the answer of the background', () => {
  test('is waited for, however late it comes', async () => {
    let answer: (config: ProbeConfig) => void = () => undefined
    const config = new Promise<ProbeConfig>(resolve => {
      answer = resolve
    })
    const { told, parsed } = await probe(() => article, { readyState: 'loading', config })
    await parsed()
    expect(told).toEqual([])
    answer(articleConfig)
    await settled()
    expect(told).toEqual([[article, true]])
  })

  test('can be that the page does not open: it is detected for its button, and painted at once', async () => {
    const config = Promise.resolve({ ...articleConfig, view: null })
    const { steps, parsed } = await probe(() => article, { readyState: 'loading', config })
    expect(steps).toEqual(['held', 'released'])
    await parsed()
    expect(steps).toEqual(['held', 'released', 'detected'])
  })

  test('is missing once the extension is gone: the page is left alone, and painted', async () => {
    const { told, steps } = await probe(() => article, {
      config: Promise.resolve(null),
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

  test('is detected again once it is quiet, and told of if it has become an article', async () => {
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
    expect(steps).toEqual(['detected', 'detected', 'detected'])
  })

  test('is detected no more than four times, and not after five seconds', async () => {
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

  test('ends what was opened for the old one, and is detected once the page shows something else', async () => {
    const { checkAddress, told, steps } = await probe(() => article)
    await turnTo(bridge, checkAddress)
    expect(steps).toEqual(['detected', 'left'])
    await vi.advanceTimersByTimeAsync(100)
    document.body.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(160)
    expect(steps).toEqual(['detected', 'left', 'detected'])
    expect(told).toEqual([
      [article, true],
      [article, true],
    ])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(steps).toHaveLength(3)
  })

  test('is detected after a while if the page showed it before its address changed', async () => {
    const { checkAddress, steps } = await probe(() => article)
    await turnTo(bridge, checkAddress)
    await vi.advanceTimersByTimeAsync(600)
    expect(steps).toEqual(['detected', 'left', 'detected'])
  })

  test('is noticed when the history goes back to it', async () => {
    const { steps } = await probe(() => article)
    await turnTo(bridge, () => window.dispatchEvent(new PopStateEvent('popstate')))
    expect(steps).toEqual(['detected', 'left'])
  })

  test.each([sluice, `${sluice}#reacties`])('is not %s: that is the same page', async path => {
    const { checkAddress, steps } = await probe(() => article)
    await turnTo(path, checkAddress)
    expect(steps).toEqual(['detected'])
  })
})

describe('a page that comes back as it was left', () => {
  const comeBack = (event = byUser(new Event('pageshow'))) =>
    window.dispatchEvent(Object.assign(event, { persisted: true }))

  test('is told of for its button, and does not open again', async () => {
    const { told } = await probe(() => article)
    comeBack()
    expect(told).toEqual([
      [article, true],
      [article, false],
    ])
  })

  test('is not told of where the page only says so', async () => {
    const { told } = await probe(() => article)
    for (let times = 0; times < 100; times++) comeBack(new Event('pageshow'))
    expect(told).toEqual([[article, true]])
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
