import type { Clutter } from '../domain/clutter'
import type { Survey } from '../domain/survey'
import { reveal } from './reveal'

/** A copy of a page, and its elements by the numbers that they have in the survey of the page. */
export interface Pruned {
  readonly document: Document
  readonly copies: readonly Element[]
}

/** Elements whose names and ids shadow properties of their form or document. */
const shadowing = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'

/**
 * A copy of the page without its clutter. The page itself is left as it is.
 * @param survey of the same document, made before anything changed in it
 */
export function pruneClone(document: Document, survey: Survey, clutter: readonly Clutter[]): Pruned {
  const clone = document.cloneNode(true) as Document
  const copies = [...clone.getElementsByTagName('*')]
  unshadow(clone)
  reveal(clone, copies, survey)
  for (const { element } of clutter) copies[survey.numberOf.get(element) ?? -1]?.remove()
  return { document: clone, copies }
}

/**
 * Takes the names away that would stand in for properties. It must be done before any such property is asked for:
 * a form remembers by which names its fields were ever found.
 */
function unshadow(clone: Document): void {
  for (const element of clone.querySelectorAll(shadowing)) {
    Element.prototype.removeAttribute.call(element, 'name')
    Element.prototype.removeAttribute.call(element, 'id')
  }
}
