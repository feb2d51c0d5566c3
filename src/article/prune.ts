import type { Clutter } from '../domain/clutter'
import type { Survey } from '../domain/survey'

/**
 * A copy of the page without its clutter. The page itself is left as it is.
 * @param survey of the same document, made before anything changed in it
 */
export function pruneClone(document: Document, survey: Survey, clutter: readonly Clutter[]): Document {
  const clone = document.cloneNode(true) as Document
  const copies = clone.getElementsByTagName('*')
  const doomed = clutter.flatMap(({ element }) => {
    const copy = copies[survey.numberOf.get(element) ?? -1]
    return copy ? [copy] : []
  })
  for (const copy of doomed) copy.remove()
  return clone
}
