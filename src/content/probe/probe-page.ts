import type { ProbeConfig } from '../../detection/types'
import type { PageVerdict } from '../../domain/page-verdict'
import type { Curtain } from './hold-paint'
import { bodyOf, countElements, hearing, isLoading, watchElements, whenSeen } from './page-events'

/** What a probe of a page works with. */
export interface ProbeParts {
  readonly window: Window
  /** Tells the background that the page has come under its address. @returns what there is to know; `null` where nobody says */
  readonly begin: () => Promise<ProbeConfig | null>
  /** Whether what is there of a page, as it comes in, tells that an article is coming. */
  readonly isComing: (document: Document, briefing: ProbeConfig) => boolean
  /** Fetches what opens the page, so that it is there once the page is. */
  readonly prepare: () => void
  /** Tells whether the page, as it stands, is an article. */
  readonly detect: (document: Document, briefing: ProbeConfig) => PageVerdict
  /** What is known of the page by now: what was detected, or what the session found out later. */
  readonly verdict: () => PageVerdict | null
  readonly drawCurtain: (document: Document) => Curtain
  /**
   * Tells what the page is, and opens it where it is to open.
   * @param isNew whether the page has just come under its address, and did not come back as it was left
   */
  readonly tell: (verdict: PageVerdict, briefing: ProbeConfig, isNew: boolean) => void
  /** The page shows itself under another address: whatever was opened for the old one ends. */
  readonly leave: () => void
}

export interface Look {
  /** Tells once more what is known of the page. */
  readonly tellAgain: () => void
  readonly end: () => void
}

/** A page that is put together by its scripts is looked at again, at most so often. */
const mostLooks = 4
/** ms after which a page is what it is. */
const longest = 5_000
/** ms for which a page that has come under another address may still show what it showed before. */
const stale = 600

/** Characters at the end of a path that are looked at. */
const longestPath = 200

/** An address as articles have it, as far as that is known before anything else is: four words with hyphens, a long number, a file's ending. */
const articleAddress = /(?:[^/-]+-){3}[^/-]|\d{5}|\.html?$/

/**
 * Looks at the page under one address.
 * @param isTurned whether it has come under this address by its scripts, and what it shows may be of the last
 */
export function lookAt(parts: ProbeParts, isTurned: boolean): Look {
  const { window } = parts
  const { document } = window
  const over = new AbortController()
  const curtain = isPromising(window) ? parts.drawCurtain(document) : null
  const isParsed = isLoading(document) ? hearing(document, 'DOMContentLoaded') : null
  let briefing: ProbeConfig | null = null

  const begin = async () => {
    briefing = await parts.begin()
    // Nobody will come to lift it.
    if (!briefing?.view) curtain?.lift()
    if (!briefing) return
    await whenSeen(document)
    if (isLoading(document)) await awaitMarkup(parts, briefing, over.signal)
    const look = createLook(parts, briefing, over)
    if (isTurned) window.setTimeout(() => look(1), stale)
    else look()
    const seen = countElements(document)
    await isParsed
    // Scripts that waited for the markup may have put the article there.
    if (countElements(document) !== seen) look()
    if (!over.signal.aborted) curtain?.lift()
    watchElements(document, look, over.signal)
    window.setTimeout(() => over.abort(), longest)
  }
  void begin()
  return {
    tellAgain: () => {
      const verdict = parts.verdict()
      if (verdict && briefing) parts.tell(verdict, briefing, false)
    },
    end: () => over.abort(),
  }
}

/** @returns what looks at the page once more, as long as it was looked at less often than that */
function createLook(
  { window: { document }, detect, tell }: ProbeParts,
  briefing: ProbeConfig,
  over: AbortController,
): (most?: number) => void {
  let last = ''
  let looks = 0
  return (most = mostLooks) => {
    if (over.signal.aborted || looks >= most) return
    looks++
    const verdict = detect(document, briefing)
    const before = last
    last = JSON.stringify(verdict)
    if (last !== before) tell(verdict, briefing, true)
    if (verdict.is === 'article') over.abort()
  }
}

/** Waits for the markup of a page, and once its head is there, sees to what will open it. */
async function awaitMarkup(
  { window: { document }, isComing, prepare }: ProbeParts,
  briefing: ProbeConfig,
  signal: AbortSignal,
): Promise<void> {
  const isThere = hearing(document, 'readystatechange')
  await Promise.race([bodyOf(document), isThere])
  if (!signal.aborted && isComing(document, briefing)) prepare()
  await isThere
}

function isPromising({ document, location }: Window): boolean {
  return isLoading(document) && articleAddress.test(location.pathname.slice(-longestPath))
}
