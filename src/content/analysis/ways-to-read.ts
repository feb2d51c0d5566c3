import { ExpectedFailure } from '../../domain/failures'
import type { Reading, SiteReading } from '../../domain/reading'
import { isInPage } from '../../page/dom-access'
import { search } from '../../page/selectors'
import type { SiteRule } from '../../site-rules/site-rule'

/** The block that the user has pointed at. */
export interface PointedBlock {
  readonly element: Element
  /** Finds it again once the page has replaced it; `null` where nothing tells it apart. */
  readonly selector: string | null
}

/** A way to read a page. */
export type WayToRead =
  | { readonly reading: 'usual' }
  | { readonly reading: 'other' }
  | { readonly reading: 'pointed'; readonly container: Element }

/** How the article of a page is read: as the user chose on this page, or else by the rules of its site. */
export class WaysToRead {
  private readonly userRules: () => readonly SiteRule[]
  private readonly contentByUser: (document: Document, rules: readonly SiteRule[]) => Element | null
  /** `null` as long as the user has chosen nothing. */
  chosen: Reading | null = null
  pointed: PointedBlock | null = null

  /**
   * @param userRules gives the user's rules for the site
   * @param contentByUser finds the container of the article that one of them names
   */
  constructor(
    userRules: () => readonly SiteRule[],
    contentByUser: (document: Document, rules: readonly SiteRule[]) => Element | null,
  ) {
    this.userRules = userRules
    this.contentByUser = contentByUser
  }

  /** The ways to read a page, the one that is wanted first. The last one is there whatever the page holds. */
  of(document: Document): readonly [WayToRead, ...WayToRead[]] {
    const { chosen } = this
    if (chosen === 'usual' || chosen === 'other') return [{ reading: chosen }]
    const otherwise: WayToRead = { reading: readingByRules(this.userRules()) }
    const container = this.pointedOn(document) ?? this.contentByUser(document, this.userRules())
    return container ? [{ reading: 'pointed', container }, otherwise] : [otherwise]
  }

  private pointedOn(document: Document): Element | null {
    if (!this.pointed) return null
    const { element, selector } = this.pointed
    if (element.ownerDocument === document && isInPage(element)) return element
    return (selector !== null && search(document, selector)?.[0]) || null
  }
}

/** The first result that is no expected failure; the failure of the last way if all fail. */
export function readFirst<Result>(
  [way, ...others]: readonly [WayToRead, ...WayToRead[]],
  read: (way: WayToRead) => Result,
): Result {
  const [next, ...rest] = others
  if (!next) return read(way)
  try {
    return read(way)
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return readFirst([next, ...rest], read)
  }
}

/** Which reading the rules of a site ask for; of several the last, which is for the longest name. */
export function readingByRules(rules: readonly SiteRule[]): SiteReading {
  return rules.findLast(({ reading }) => reading !== undefined)?.reading ?? 'usual'
}
