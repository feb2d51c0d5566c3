import { writeLinkNotes } from './link-notes'

/** Parts of an article on the screen that are not printed: controls, players, and what stands below the text. */
const screenOnly =
  'button, .end, .from-page, [data-is=page], .place, .reading-choice, .uncertain-note, .uncertain:empty, video, audio, iframe, .embed-player'

/** What the user wants on paper besides the text. */
export interface PrintChoices {
  /** The addresses of links, as notes. */
  readonly links: boolean
  readonly pictures: boolean
}

/**
 * Makes the article for paper out of that on the screen, which stays as it is.
 * @param shown as the reader shows it, prepared and with what the user has brought back
 * @param address of the page, which is printed below the head of the article
 */
export function printedArticle(shown: Element, address: string, { links, pictures }: PrintChoices): Element {
  const { ownerDocument: document } = shown
  const article = document.importNode(shown, true)
  for (const element of article.querySelectorAll(screenOnly)) element.remove()
  for (const details of article.querySelectorAll('details')) details.open = true
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a.embed-open')) link.textContent = link.href
  if (!pictures) removePictures(article)
  // Paper has no place that a picture is scrolled to.
  for (const picture of article.querySelectorAll('img')) picture.loading = 'eager'
  if (links) writeLinkNotes(article)
  article.querySelector('.meta')?.after(lineOf(document, address.replace(/#.*$/, '')))
  return article
}

/** With its caption, which would say nothing without it. */
function removePictures(article: Element): void {
  for (const picture of article.querySelectorAll('img, picture'))
    (picture.closest('figure') ?? picture).remove()
}

function lineOf(document: Document, address: string): Element {
  const line = document.createElement('p')
  line.className = 'address'
  line.dir = 'ltr'
  line.textContent = address
  return line
}
