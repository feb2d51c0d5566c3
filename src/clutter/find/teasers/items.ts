import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { saysTime } from '../evidence/times'

/** What a box or a run of neighbours holds when it is a teaser: a headline, and perhaps the beginning of a text and a time. */
export interface TeaserItem {
  /** Characters of the text below the headline. */
  readonly leadLength: number
  /** Whether a short line with a time or a date is behind the headline, or else before it. */
  readonly time: 'after' | 'before' | null
  /** Whether the text below the headline breaks off. */
  readonly breaksOff: boolean
}

/** Lines of a teaser. More are a section of a text. */
const maxLines = 5
/** Words and characters; in scripts without spaces a headline has fewer characters. */
const minHeadlineWords = 2.5
const maxHeadlineLength = 140
/** Characters of all that is below the headline. A section of a text has longer paragraphs. */
const maxLeadLength = 400
const maxKickerLength = 25
const maxTimeLength = 40
/** The same for a line that is known by nothing but its length, its place and a number. */
const maxShortTime = 16
const maxTimeWords = 4
const ellipsis = '…'.charCodeAt(0)
const headingTag = /^H[1-6]$/
/** Headlines end in these, and in no other stop. */
const calls = new Set([...'?!？！؟'].map(call => call.charCodeAt(0)))
/**
 * Reads lines of text as one teaser.
 * @param lines the passages of the box, in document order
 * @returns `null` where they are none
 */
export function readTeaser(survey: Survey, lines: readonly Passage[]): TeaserItem | null {
  if (lines.length === 0 || lines.length > maxLines) return null
  const times = lines.map((line, at) => isTime(survey, line) || (at > 0 && isShortTime(line)))
  const texts = lines.filter((_, at) => !times[at])
  const [first, second] = texts
  const hasKicker =
    first !== undefined &&
    second !== undefined &&
    first.length <= maxKickerLength &&
    isHeadline(survey, second)
  const headline = hasKicker ? second : first
  if (!headline || !isHeadline(survey, headline)) return null
  const leads = texts.slice(hasKicker ? 2 : 1)
  const leadLength = leads.reduce((sum, { length }) => sum + length, 0)
  if (leadLength > maxLeadLength) return null
  const timeAt = times.indexOf(true)
  return {
    leadLength,
    time: timeAt < 0 ? null : timeAt > lines.indexOf(headline) ? 'after' : 'before',
    breaksOff: leads.some(({ lastCode }) => lastCode === ellipsis),
  }
}

/** Whether a line may be a headline: a heading, or a few words without a full stop in or behind them. */
function isHeadline({ tags }: Survey, { block, length, words, sentences, lastCode }: Passage): boolean {
  if (length > maxHeadlineLength) return false
  if (headingTag.test(tags[block] ?? '')) return true
  return words >= minHeadlineWords && sentences <= (calls.has(lastCode) ? 1 : 0)
}

/** Whether a line below a headline is as short as a time, and has a number: in any language. */
function isShortTime({ length, words, digits, sentences, linkLength }: Passage): boolean {
  return length <= maxShortTime && words <= maxTimeWords && digits > 0 && sentences + linkLength === 0
}

/** Whether a short line is a time or a date. */
function isTime({ tags, texts }: Survey, { holder, length, digits, firstText, endText }: Passage): boolean {
  if (length > maxTimeLength) return false
  if (tags[holder] === 'TIME') return true
  if (digits === 0) return false
  let words = ''
  for (let at = firstText; at < endText; at++) words += texts[at]?.node.data ?? ''
  return saysTime(words)
}
