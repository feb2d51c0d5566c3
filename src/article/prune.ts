import type { Clutter } from '../domain/clutter'
import type { Survey } from '../domain/survey'

/** An element with this share of the page's prose is no aside that was hidden for a reason. */
const mainShare = 0.5

/** Elements whose names and ids shadow properties of their form or document. */
const shadowing = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'

/**
 * A copy of the page without its clutter. The page itself is left as it is.
 * @param survey of the same document, made before anything changed in it
 */
export function pruneClone(document: Document, survey: Survey, clutter: readonly Clutter[]): Document {
  const clone = document.cloneNode(true) as Document
  const copies = [...clone.getElementsByTagName('*')]
  unshadow(clone)
  revealArticle(copies, survey)
  for (const { element } of clutter) copies[survey.numberOf.get(element) ?? -1]?.remove()
  return clone
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

/** While a page asks something it hides its article from screen readers, and extraction would believe it. */
function revealArticle(copies: readonly Element[], { proseLength }: Survey): void {
  const total = proseLength[0] ?? 0
  for (const [number, copy] of copies.entries()) {
    if ((proseLength[number] ?? 0) < Math.max(1, mainShare * total)) continue
    for (const name of ['aria-hidden', 'inert', 'hidden']) Element.prototype.removeAttribute.call(copy, name)
  }
}
