import { urlOf } from '../../page/document-access'
import { type LabelTest, labelledLinks } from './labelled-links'

/** A link of the page to the next chapter of a longer work, in its own words. */
interface NextChapter {
  readonly address: string
  readonly label: string
}

/**
 * Finds the link of a page to the next chapter, by its words: where sites say no more than "Next", it is as often
 * another text. One that says `rel=next` goes first.
 */
export function findNextChapter(document: Document, isChapter: LabelTest): NextChapter | null {
  const here = placeOf(urlOf(document))
  const links = labelledLinks(document, isChapter).filter(({ address }) => placeOf(address) !== here)
  const found = links.find(({ isNext }) => isNext) ?? links[0]
  return found ? { address: found.address, label: found.label } : null
}

/** An address without its fragment. */
function placeOf(address: string): string {
  return address.replace(/#.*$/, '')
}
