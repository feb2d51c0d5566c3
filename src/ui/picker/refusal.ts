import { attributeOf, encloses, tagOf, textOf } from '../../page/dom-access'
import { search } from '../../page/selectors'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'

/**
 * Why a block cannot be hidden: it is the page, or it holds the title, most of the text, or what the article needs. And
 * why it cannot be the article: it is the page, or has no text. Each reason has its message: `picker_refused_REASON`.
 */
export type PickerRefusal = 'page' | 'title' | 'text' | 'kept' | 'textless'

/** A block with more than this share of the page's running text, or of all its text if none runs, is the text itself. */
const mostText = 0.45

const wholePage = new Set('HTML HEAD BODY MAIN'.split(' '))

/** Why a block may not be picked; `null` if it may. */
export type Refuse = (element: Element) => PickerRefusal | null

/**
 * Finds out what must not be hidden on a page as it is now: the page itself, its title, most of its text.
 * @param survey of the document
 * @param canHide decides about everything else
 */
export function createRefusal(
  document: Document,
  survey: Survey,
  canHide: (element: Element) => boolean,
): Refuse {
  const titles = (search(document, 'h1') ?? []).filter(heading => isTitle(document, heading))
  return element => {
    if (wholePage.has(tagOf(element))) return 'page'
    if (titles.some(title => encloses(element, title) || encloses(title, element))) return 'title'
    if (shareOfText(survey, element) > mostText) return 'text'
    return canHide(element) ? null : 'kept'
  }
}

/** A heading with text that is not the site's name with a link to its front page. */
function isTitle(document: Document, heading: Element): boolean {
  const words = foldSpace(textOf(heading))
  if (words === '') return false
  const link = Element.prototype.querySelector.call(heading, 'a[href]') ?? linkAround(heading)
  if (!link || foldSpace(textOf(link)) !== words) return true
  return !leadsToFrontPage(attributeOf(link, 'href') ?? '', document.baseURI)
}

function leadsToFrontPage(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).pathname === '/'
}

function linkAround(element: Element): Element | null {
  return Element.prototype.closest.call(element, 'a[href]')
}

function shareOfText({ numberOf, proseLength, textLength }: Survey, element: Element): number {
  const number = numberOf.get(element)
  const [prose = 0] = proseLength
  const [text = 0] = textLength
  // What was added after the survey is measured by itself.
  if (number === undefined) return text > 0 ? foldSpace(textOf(element)).length / text : 0
  if (prose > 0) return (proseLength[number] ?? 0) / prose
  return text > 0 ? (textLength[number] ?? 0) / text : 0
}
