import type { Clutter } from '../../domain/clutter'
import { allIn, holds, textOf } from '../../page/dom-access'
import type { TidyRules } from '../rules'
import { isOverlay } from './overlay'

/** What a reader could answer by. */
const answers = 'a[href], button, input, select, textarea, iframe, [role="button"], [onclick]'

/**
 * Makes a test for what was taken for a prompt and is a part of the page's own text: it stands in the flow of it, and
 * asks nothing, or asks what the page is about. A recipe for cookies has a cookie box, an article on consent a chapter
 * on cookie notices, and the page of a newsletter has the form to subscribe to it.
 * @param content the element with the page's own text
 */
export function createTextTest(
  document: Document,
  content: Element,
  { prompts, subjects }: Pick<TidyRules, 'prompts' | 'subjects'>,
): (block: Clutter) => boolean {
  const isSubject = ({ kind }: Clutter) => {
    const stems = subjects[kind]?.split(/\s+/) ?? []
    const words = document.title.toLowerCase().split(/[^\p{L}]+/u)
    return words.some(word => stems.some(stem => word.startsWith(stem)))
  }
  return block =>
    prompts.has(block.kind) &&
    holds(content, block.element) &&
    (isSubject(block) || asksNothing(block.element)) &&
    !isOverlay(block.element)
}

/** What has no text yet may still come to ask. */
function asksNothing(block: Element): boolean {
  if (block.shadowRoot instanceof ShadowRoot) return false
  return textOf(block).trim() !== '' && allIn(block, answers).length === 0
}
