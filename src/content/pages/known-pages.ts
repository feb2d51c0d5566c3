import type { ArticleEnding, ArticlePages, NumberedPage } from '../../domain/article'

/** What the pages of an article that were read say of the others. */
export class KnownPages {
  readonly own: number
  private readonly addresses = new Map<number, string>()
  private count: number | null

  constructor({ page, pages, others }: ArticlePages) {
    this.own = page
    this.count = pages
    for (const other of others) this.addresses.set(other.page, other.address)
  }

  /** How many pages there are; `null` where none of them says. */
  get total(): number | null {
    return this.count
  }

  /** Adds what another page says. Addresses that are known stay. */
  learn({ pages, others }: ArticlePages): void {
    if (pages !== null) this.count = Math.max(pages, this.count ?? 0)
    for (const { page, address } of others)
      if (page !== this.own && !this.addresses.has(page)) this.addresses.set(page, address)
  }

  /**
   * The nearest page in a direction that is not there yet.
   * @param isThere a page that is passed over
   * @returns `null` where all are there, or its address is not known
   */
  nearest(direction: 1 | -1, isThere: (page: number) => boolean): NumberedPage | null {
    let page = this.own + direction
    while (isThere(page)) page += direction
    const address = page > 0 ? this.addresses.get(page) : undefined
    return address === undefined ? null : { page, address }
  }

  /** Whether an address is known of a page that is further from the own one, on the same side. */
  hasBeyond(page: number): boolean {
    return this.addresses.has(page > this.own ? page + 1 : page - 1)
  }

  /**
   * How a text ends that has all pages from one to another.
   * @param hasGap whether some of them could not be read
   */
  ending(from: number, page: number, hasGap: boolean): ArticleEnding {
    const next = this.addresses.get(page + 1) ?? null
    const previous = from > 1 ? (this.addresses.get(from - 1) ?? null) : null
    if (next === null && from === 1 && !hasGap) return { is: 'complete' }
    const pages = next === null ? page : this.count
    const others = [...this.addresses].map(([page, address]) => ({ page, address }))
    return { is: 'part', from, page, pages, previous, next, others }
  }
}
