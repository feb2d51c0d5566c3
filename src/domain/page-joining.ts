/** Why a page of an article could not be added. */
export type PageFaultKind =
  /** There was no answer, or it leads to another site. */
  | 'unreachable'
  /** The site does not give the page. */
  | 'refused'
  /** It has no article, or is no page at all. */
  | 'noText'
  /** Its text is shown already. */
  | 'sameText'

/** How far the adding of other pages has come. */
export interface JoinProgress {
  /** The page that is on its way; `whole` for the text on one page. */
  readonly loading: number | 'whole' | null
  readonly failed: { readonly page: number; readonly kind: PageFaultKind } | null
  /** How many pages there are; `null` where none of them says. */
  readonly pages: number | null
  /** The first page that is shown. */
  readonly first: number
  /** Whether another page can be added after the text, and before it. */
  readonly hasNext: boolean
  readonly hasBefore: boolean
  /** How many pages were added. */
  readonly added: number
}
