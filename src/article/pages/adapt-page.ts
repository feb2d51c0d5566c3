import type { Article } from '../../domain/article'
import { lettersOf } from '../../page/text'
import { headKeysOf, keyOf, keysOf, pictureKeyOf, sharedPart } from './block-keys'

/** A page that shares so much of its text with those before it is one of them again. */
const sameText = 0.8

/**
 * Makes of the article on another page what it adds to the text: without the head that all pages repeat, and without
 * what stands at the edges of each. What was taken out of it as its own head comes back.
 * @param page changed, and used up
 * @param own the article on the page that is open
 * @param texts what is shown already, that of the own page first
 * @returns `null` where nearly all of it is shown already
 */
export function adaptPage(
  page: Article,
  own: Article,
  texts: readonly DocumentFragment[],
): DocumentFragment | null {
  const { content } = page
  const seen = new Set(texts.flatMap(keysOf))
  if (sharedPart(keysOf(content), seen) >= sameText) return null
  const repeated = new Set([
    ...seen,
    ...headKeysOf(own),
    ...headKeysOf({ ...page, standfirst: null, leadImage: null }),
  ])
  putBackHead(page, repeated)
  dropRepeats(content, repeated)
  const heading = headingOf(page, own)
  if (heading) content.prepend(heading)
  return content
}

/** Drops the blocks at both edges that are shown already, such as who wrote the article. */
function dropRepeats(content: DocumentFragment, repeated: ReadonlySet<string>): void {
  const isRepeat = (block: Element) => repeated.has(keyOf(block))
  for (let first = content.firstElementChild; first && isRepeat(first); first = content.firstElementChild)
    first.remove()
  for (let last = content.lastElementChild; last && isRepeat(last); last = content.lastElementChild)
    last.remove()
}

/** Standfirst and lead picture of another page than the first are only its first paragraph and picture. */
function putBackHead({ content, standfirst, leadImage }: Article, repeated: ReadonlySet<string>): void {
  const { ownerDocument: document } = content
  if (standfirst !== null && !repeated.has(lettersOf(standfirst))) {
    const paragraph = document.createElement('p')
    paragraph.textContent = standfirst
    content.prepend(paragraph)
  }
  if (!leadImage || repeated.has(pictureKeyOf(leadImage.src))) return
  const picture = document.createElement('img')
  picture.setAttribute('src', leadImage.src)
  if (leadImage.srcset !== null) picture.setAttribute('srcset', leadImage.srcset)
  picture.setAttribute('alt', leadImage.alt)
  const figure = document.createElement('figure')
  figure.append(picture)
  if (leadImage.caption !== null) {
    const caption = document.createElement('figcaption')
    caption.textContent = leadImage.caption
    figure.append(caption)
  }
  content.prepend(figure)
}

/** A page with a title of its own is a section of the article. */
function headingOf({ title, content }: Article, own: Article): Element | null {
  const [letters, ofOwn] = [lettersOf(title), lettersOf(own.title)]
  const first = lettersOf(content.firstElementChild?.textContent ?? '')
  if (letters === '' || ofOwn.includes(letters) || letters.includes(ofOwn) || first.startsWith(letters))
    return null
  const heading = content.ownerDocument.createElement('h2')
  heading.textContent = title
  return heading
}
