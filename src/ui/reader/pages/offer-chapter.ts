import { keepInSlot } from './keep-in-slot'

/** A link of the page to the next chapter of a longer work, in the page's own words. */
export interface ChapterLink {
  readonly address: string
  readonly label: string
}

/** Offers the next chapter below the text. It is another text, which the tab goes to. */
export function offerChapter(reader: Element, { address, label }: ChapterLink, signal: AbortSignal): void {
  const link = reader.ownerDocument.createElement('a')
  Object.assign(link, { className: 'button next-chapter', href: address, rel: 'next', textContent: label })
  // The words are the page's.
  const article = reader.querySelector<HTMLElement>('.article')
  Object.assign(link, { lang: article?.lang ?? '', dir: 'auto' })
  keepInSlot(reader, '.more-pages', link, signal)
}
