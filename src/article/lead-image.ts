import type { LeadImage } from '../domain/article'
import type { Survey } from '../domain/survey'
import { foldSpace, lettersOf } from '../domain/text'
import { settlePictures } from './refine/pictures'

/** Narrower pictures by a title are faces and marks. px, as the markup says. */
const narrowest = 200
/** Elements around the title among which its picture stands. */
const before = 40
const after = 120

/**
 * Takes the picture that opens the article out of its text, or finds it by the title on the page.
 * @param content the refined text; an opening figure is removed from it
 * @param clone a copy of the page, numbered as the survey; its pictures may be changed
 */
export function takeLeadImage(
  content: Element,
  document: Document,
  survey: Survey,
  title: string,
): LeadImage | null {
  const first = content.firstElementChild
  const opening = first?.tagName === 'FIGURE' ? describe(first) : null
  if (opening) {
    first?.remove()
    return opening
  }
  const figure = findByTitle(document, survey, title)
  const found = figure ? describe(figure) : null
  if (!found) return null
  const isShown = [...content.querySelectorAll('img')].some(image =>
    sameImage(image.getAttribute('src') ?? '', found.src),
  )
  return isShown ? null : found
}

/** The figure by the title that stands before the text, unlinked: a linked picture leads to another article. */
function findByTitle(document: Document, { elements, numberOf }: Survey, title: string): Element | null {
  const letters = lettersOf(title)
  const heading = [...document.querySelectorAll('h1')].find(
    candidate => lettersOf(candidate.textContent ?? '') === letters,
  )
  const at = heading ? (numberOf.get(heading) ?? -1) : -1
  if (at < 0) return null
  const near = [...elements.slice(at, at + after), ...elements.slice(Math.max(0, at - before), at)]
  const figure = near.find(
    element => element.tagName === 'FIGURE' && element.querySelector('img') && !leadsAway(element),
  )
  return figure ? (figure.cloneNode(true) as Element) : null
}

function leadsAway(figure: Element): boolean {
  const href =
    figure.closest('a')?.getAttribute('href') ?? figure.querySelector('a:has(img)')?.getAttribute('href')
  return href !== null && href !== undefined && !/\.(?:jpe?g|png|webp|avif|gif|svg)(?:$|\?)/i.test(href)
}

function describe(figure: Element): LeadImage | null {
  settlePictures(figure)
  const image = figure.querySelector('img')
  const src = image?.getAttribute('src')
  const width = Number(image?.getAttribute('width'))
  if (!image || !src || (width > 0 && width < narrowest)) return null
  return {
    src: URL.canParse(src, image.baseURI) ? new URL(src, image.baseURI).href : src,
    srcset: image.getAttribute('srcset'),
    alt: foldSpace(image.getAttribute('alt') ?? ''),
    caption: foldSpace(figure.querySelector('figcaption')?.textContent ?? '') || null,
  }
}

/** The same picture in another size or crop has the same file name. */
function sameImage(one: string, other: string): boolean {
  const name = (url: string) =>
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .at(-1)
      ?.replace(/[-_]?\d+x\d+/, '') ?? ''
  return name(one) === name(other) && name(one) !== ''
}
