import { childrenOf, parentOf, textOf } from '../../page/dom-access'
import { foldSpace } from '../../page/text'

/** A longer text is no caption. Characters. */
const longestCaption = 300

/** The short text right after a picture, or after boxes without any text around it. */
export function captionBeside(image: Element): string | null {
  let box = image
  for (
    let above = parentOf(box);
    above instanceof Element && !foldSpace(textOf(above));
    above = parentOf(above)
  )
    box = above
  const parent = parentOf(box)
  const siblings = parent instanceof Element ? childrenOf(parent) : []
  const next = siblings[siblings.indexOf(box) + 1]
  const text = next ? foldSpace(textOf(next)) : ''
  return text.length > 0 && text.length <= longestCaption ? text : null
}
