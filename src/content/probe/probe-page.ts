import type { ProbeConfig } from '../../detection/types'
import type { PageVerdict } from '../../domain/page-verdict'
import type { PaintHold } from './hold-paint'
import { countElements, isLoading, nextEvent, watchElements, whenBodyBegins, whenShown } from './page-events'

export interface ProbeDeps {
  readonly window: Window
  /** Asks the background what to look for in the page. @returns `null` where there is no answer */
  readonly getConfig: () => Promise<ProbeConfig | null>
  /** Whether the head of a page that is still loading says that an article is coming. */
  readonly expectsArticle: (document: Document, config: ProbeConfig) => boolean
  /** Brings session and view into the page while its text is still on the way. */
  readonly prepareToOpen: () => void
  /** Detects whether the page, as it stands, is an article. */
  readonly detect: (document: Document, config: ProbeConfig) => PageVerdict
  /** What is known of the page by now: what was detected, or what the session found out later. */
  readonly verdict: () => PageVerdict | null
  readonly holdPaint: (document: Document) => PaintHold
  /**
   * Reports to the background what the page is, and opens it if it is to open by itself.
   * @param isNew whether the page has just come under its address; not where it came back as it was left
   */
  readonly reportVerdict: (verdict: PageVerdict, config: ProbeConfig, isNew: boolean) => void
  /** The page has gone to another address: what was opened for the old one ends. */
  readonly onLeave: () => void
}

export interface PageProbe {
  /** Reports once more what is known of the page. */
  readonly reportAgain: () => void
  readonly end: () => void
}

/** A page that its scripts put together is detected again, at most so often. */
const mostDetections = 4
/** ms after which a page is no longer expected to become something else. */
const longestProbe = 5_000
/** ms for which a page that has gone to another address may still show what it showed before. */
const staleTime = 600

/** Only so many characters at the end of a path are tested. */
const longestPath = 200

/** The paths of articles, as far as anything is known before the page: four words with hyphens, a long number, the ending of a file. */
const articleAddress = /(?:[^/-]+-){3}[^/-]|\d{5}|\.html?$/

/**
 * Probes the page under one address.
 * @param wasNavigated whether its scripts took it to this address, so that it may still show what it showed before
 */
export function probePage(deps: ProbeDeps, wasNavigated: boolean): PageProbe {
  const { window } = deps
  const { document } = window
  const ended = new AbortController()
  const hold = isPromising(window) ? deps.holdPaint(document) : null
  const isParsed = isLoading(document) ? nextEvent(document, 'DOMContentLoaded') : null
  let config: ProbeConfig | null = null

  const begin = async () => {
    config = await deps.getConfig()
    // No session will come to end the hold.
    if (!config?.view) hold?.end()
    if (!config) return
    await whenShown(document)
    if (isLoading(document)) await awaitMarkup(deps, config, ended.signal)
    const detect = createDetection(deps, config, ended)
    if (wasNavigated) window.setTimeout(() => detect(1), staleTime)
    else detect()
    const seen = countElements(document)
    await isParsed
    // Scripts that waited for the markup may have inserted the article.
    if (countElements(document) !== seen) detect()
    if (!ended.signal.aborted) hold?.end()
    watchElements(document, detect, ended.signal)
    window.setTimeout(() => ended.abort(), longestProbe)
  }
  void begin()
  return {
    reportAgain: () => {
      const verdict = deps.verdict()
      if (verdict && config) deps.reportVerdict(verdict, config, false)
    },
    end: () => ended.abort(),
  }
}

/** @returns detects the page once more, unless that was done `most` times; an article ends the probe */
function createDetection(
  { window: { document }, detect, reportVerdict }: ProbeDeps,
  config: ProbeConfig,
  ended: AbortController,
): (most?: number) => void {
  let last = ''
  let times = 0
  return (most = mostDetections) => {
    if (ended.signal.aborted || times >= most) return
    times++
    const verdict = detect(document, config)
    const before = last
    last = JSON.stringify(verdict)
    if (last !== before) reportVerdict(verdict, config, true)
    if (verdict.is === 'article') ended.abort()
  }
}

/** Waits for the markup of a page, and once its head is there, loads what will open it. */
async function awaitMarkup(
  { window: { document }, expectsArticle, prepareToOpen }: ProbeDeps,
  config: ProbeConfig,
  signal: AbortSignal,
): Promise<void> {
  const isThere = nextEvent(document, 'readystatechange')
  await Promise.race([whenBodyBegins(document), isThere])
  if (!signal.aborted && expectsArticle(document, config)) prepareToOpen()
  await isThere
}

function isPromising({ document, location }: Window): boolean {
  return isLoading(document) && articleAddress.test(location.pathname.slice(-longestPath))
}
