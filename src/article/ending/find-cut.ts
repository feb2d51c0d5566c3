import type { Clutter } from '../../domain/clutter'
import { attributeOf, fits } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { toKebab } from '../../page/text'
import { readDeclaredAccess } from './declared-access'
import { fadesOut } from './fades'

/** What is asked about the end of a text. */
export interface EndOfText {
  readonly document: Document
  readonly survey: Survey
  readonly clutter: readonly Clutter[]
  /** The number of the block with the last passage. */
  readonly last: number
  /** Characters of the page before the end of the text, as in `Survey.textBefore`. */
  readonly end: number
  /** The words of the text, and how it ends. */
  readonly words: number
  readonly lastWords: string
}

/** A longer text is no sample, unless the page itself says that there is far more. Words. */
const longestSample = 400
/** The page says that there are so many times the words that it gives. */
const farMore = 2
/** What an offer to subscribe is made of begins so soon after the text. Characters. */
const soon = 300
/** Elements after the text whose names are read. */
const mostNamed = 40
/** A part that is not free and as long as this is on the page after all. Characters. */
const longPart = 300
/** A complete article that is not free has an offer below as well, so that these two are enough for a shorter text. Words. */
const shortSample = 180

const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["”’»)]?$/
const unended = /[\p{L}\p{N},;:]$/u
const lockNames =
  /(?:^|-)(?:paywall|pay-wall|regwall|betaalmuur|bezahlschranke|premium|subscriber|subscribers|subscription|metered|piano|plus-box|abo|abonnement)(?:-|$)/

/**
 * Whether a page gives only the beginning of its article. Says yes only where several signs agree, of which none is
 * enough: a text that is said not to be free may be all there, and complete articles have an offer to subscribe below.
 */
export function isCutOff(text: EndOfText): boolean {
  const { survey, words, lastWords } = text
  const [root] = survey.elements
  if (!root || words === 0 || words > longestSample * farMore) return false
  const access = readDeclaredAccess(root)
  const hasFarMore = access.words !== null && access.words > farMore * words
  if (words > longestSample && !hasFarMore) return false
  const isLocked = access.isLocked && !access.lockedParts.some(selector => isGiven(survey, selector))
  const isOffered = offersRest(text)
  const isBrokenOff = brokenOff.test(lastWords)
  const signs = [hasFarMore, isLocked, isOffered, isBrokenOff].filter(Boolean).length
  // Style is asked for only where something else speaks for it.
  if (signs === 0) return false
  const mayBeComplete = signs === 2 && isLocked && isOffered && words > shortSample
  if (signs > 1 && !mayBeComplete) return true
  return (mayBeComplete && unended.test(lastWords)) || fadesOut(text.document, survey, text.last)
}

/** Names of tags, classes and ids: `:has()` and its kin can take minutes. */
const plainSelector = /^[\w\s.#,>-]+$/

/** Whether a part that is said not to be free is on the page, with its text. */
function isGiven({ elements, textLength }: Survey, selector: string): boolean {
  if (!plainSelector.test(selector)) return false
  try {
    return elements.some((part, number) => (textLength[number] ?? 0) >= longPart && fits(part, selector))
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Whether an offer to pay for the rest, or to log in for it, comes right after the text. */
function offersRest({ survey, clutter, last, end }: EndOfText): boolean {
  const { elements, textBefore, numberOf, ids, classes, end: ends } = survey
  const isSoon = (number: number) => number >= (ends[last] ?? 0) && (textBefore[number] ?? 0) <= end + soon
  if (clutter.some(({ element, kind }) => kind === 'paywall' && isSoon(numberOf.get(element) ?? -1)))
    return true
  const from = ends[last] ?? 0
  for (let number = from; number < Math.min(elements.length, from + mostNamed); number++) {
    if (!isSoon(number)) return false
    const element = elements[number]
    if (element && attributeOf(element, 'type')?.toLowerCase() === 'password') return true
    if (`${ids[number]} ${classes[number]}`.split(/\s+/).some(name => lockNames.test(toKebab(name))))
      return true
  }
  return false
}
