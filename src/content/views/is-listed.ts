import { type Clutter, isPicked, isUserRule } from '../../domain/clutter'
import { allIn, fits } from '../../page/dom-access'

/** What there is to see, to hear or to fill in without a word of text. */
const wordless =
  'img, svg, video, audio, canvas, iframe, object, embed, form, input, select, textarea, button'

const unread = 'script, style, noscript'

/**
 * Makes what tells whether a reader is told of a block. Of one in which there is nothing, such as the place for an
 * advertisement, a list could say no more than that. What somebody has said of a block is listed in any case: nowhere
 * else can it be taken back.
 * @param rootOf gives the shadow root of an element, closed or not; whatever is in there counts
 */
export function createListing(rootOf: (element: Element) => ShadowRoot | null): (block: Clutter) => boolean {
  // Of no others browsers tell, since no others have one.
  const isHost = (element: Element) => element instanceof HTMLElement && rootOf(element) !== null
  return ({ element, reason }) => {
    if (isPicked(reason) || isUserRule(reason) || hasText(element) || fits(element, wordless)) return true
    const inside = allIn(element, '*')
    return isHost(element) || inside.some(one => fits(one, wordless) || isHost(one))
  }
}

/** Nearly every block begins with a text, so that this ends at once. */
function hasText(block: Element): boolean {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    if (/\S/.test(node.nodeValue ?? '') && holder && !fits(holder, unread)) return true
  }
  return false
}
