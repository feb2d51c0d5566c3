import { safeAddress } from '../../domain/safe-address'
import { allInDocument, baseOf, urlOf } from '../../page/document-access'
import { attributeOf, textOf } from '../../page/dom-access'
import { foldSpace } from '../../page/text'

/** A link to the whole text on one page, or to the next chapter or part of a longer work. */
export type PageLinkKind = 'whole' | 'chapter'

/** Whether a text is what links of a kind say: not `null` if it is. */
export type LabelTest = (label: string) => PageLinkKind | null

/** A link of the page, told by its words. */
interface LabelledLink {
  readonly address: string
  readonly label: string
  /** Whether the page says that it leads to what comes next. */
  readonly isNext: boolean
}

/** A longer text is a headline. Characters. */
const longestLabel = 70
/** Links that are read. */
const mostLinks = 3000

/** The links of a page that say certain words and lead to pages of the same origin. */
export function labelledLinks(document: Document, isWanted: LabelTest): readonly LabelledLink[] {
  const { origin } = new URL(urlOf(document))
  const base = baseOf(document)
  return allInDocument(document, 'a[href], link[rel~="next"][title]')
    .slice(0, mostLinks)
    .flatMap(link => {
      const label = labelsOf(link).find(label => label.length <= longestLabel && isWanted(label) !== null)
      const address = label ? safeAddress('citation', attributeOf(link, 'href') ?? '', base) : null
      if (label === undefined || address === null || new URL(address).origin !== origin) return []
      return [{ address, label, isNext: /(?:^|\s)next(?:\s|$)/i.test(attributeOf(link, 'rel') ?? '') }]
    })
}

/** What a link says, and what it is called where it only shows an arrow. */
function labelsOf(link: Element): readonly string[] {
  return [textOf(link), attributeOf(link, 'aria-label') ?? '', attributeOf(link, 'title') ?? '']
    .map(foldSpace)
    .filter(label => label !== '')
}
