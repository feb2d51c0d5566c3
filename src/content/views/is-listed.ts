import { type Clutter, isPicked, isUserRule } from '../../domain/clutter'
import { allIn, fits } from '../../page/dom-access'
import { lettersOf } from '../../page/text'
import { firstWords } from '../../ui/kit/first-words'

/** Elements that can be seen, heard or filled in without any text. */
const wordless =
  'img, svg, video, audio, canvas, iframe, object, embed, form, input, select, textarea, button'

/** What the reader can show of a block without words. */
const media = 'img, picture, video, audio, iframe'
/** Fewer letters are a count or a mark. */
const fewestLetters = 2
const lookedAt = { longest: 80, between: ' ' }

const unreadable = 'script, style, noscript'

/**
 * Creates the test for whether a block is listed. An empty block, such as the place of an advertisement, is not: a
 * list could tell nothing of it. A block that the user picked or has a rule for is listed in any case, since that can
 * be taken back nowhere else.
 * @param rootOf returns the shadow root of an element, closed or not; what it contains counts
 */
export function createListing(rootOf: (element: Element) => ShadowRoot | null): (block: Clutter) => boolean {
  // Browsers answer only for HTML elements; no others can have a shadow root.
  const isHost = (element: Element) => element instanceof HTMLElement && rootOf(element) !== null
  return ({ element, reason }) => {
    if (isPicked(reason) || isUserRule(reason) || hasText(element) || fits(element, wordless)) return true
    const inside = allIn(element, '*')
    return isHost(element) || inside.some(one => fits(one, wordless) || isHost(one))
  }
}

/** Creates the test for whether the reader lists a block: there must be something in it that the reader can show. */
export function createReaderListing(
  rootOf: (element: Element) => ShadowRoot | null,
): (block: Clutter) => boolean {
  const isListed = createListing(rootOf)
  return block => isListed(block) && (isPicked(block.reason) || isUserRule(block.reason) || hasContent(block))
}

function hasContent({ element }: Clutter): boolean {
  return lettersOf(firstWords(element, lookedAt)).length >= fewestLetters || allIn(element, media).length > 0
}

/** Nearly every block begins with a text, so that this ends at once. */
function hasText(block: Element): boolean {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (/\S/.test(node.nodeValue ?? '') && parent && !fits(parent, unreadable)) return true
  }
  return false
}
