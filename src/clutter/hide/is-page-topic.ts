import type { Clutter } from '../../domain/clutter'
import { titleOf } from '../../page/document-access'
import { allIn, holds, textOf } from '../../page/dom-access'
import type { TidyRules } from '../rules'
import { isOverlay } from './overlay'

/** Elements by which the user could answer a prompt. */
const controls = 'a[href], button, input, select, textarea, iframe, [role="button"], [onclick]'

/**
 * Creates a test for blocks that were taken for a prompt but belong to the text: they are in its flow, and either ask
 * nothing or ask for what the page is about. A recipe for cookies may have a cookie box, an article on consent a
 * chapter on cookie notices, and the page of a newsletter has the form to subscribe to it.
 * @param textContainer the element with the text of the page
 */
export function createPageTopicTest(
  document: Document,
  textContainer: Element,
  { prompts, subjects }: Pick<TidyRules, 'prompts' | 'subjects'>,
): (block: Clutter) => boolean {
  const isInTitle = ({ kind }: Clutter) => {
    const stems = subjects[kind]?.split(/\s+/) ?? []
    const words = titleOf(document)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
    return words.some(word => stems.some(stem => word.startsWith(stem)))
  }
  return block =>
    prompts.has(block.kind) &&
    holds(textContainer, block.element) &&
    (isInTitle(block) || asksNothing(block.element)) &&
    !isOverlay(block.element)
}

/** A block without text may still be about to ask something. */
function asksNothing(block: Element): boolean {
  if (block.shadowRoot instanceof ShadowRoot) return false
  return textOf(block).trim() !== '' && allIn(block, controls).length === 0
}
