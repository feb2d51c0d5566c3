import type { LeadImage } from '../../domain/article'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import { createInertDocument } from '../inert-document'
import { resolvePictures } from '../refine/pictures'
import { elementsAround, numberOfTitle } from './title-element'

/** Narrower pictures by a title are faces and marks. px, as the markup says. */
const narrowest = 200
/** Elements around the title among which its picture stands. */
const before = 40
const after = 120
/** Characters. */
const longestCaption = 300

/**
 * Takes the picture that opens the article out of its text, or finds it by the title on the page.
 * @param content the refined text; an opening figure is removed from it
 */
export function extractLeadImage(
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
  const figure = findByTitle(document, survey, title, lettersOf(content.textContent ?? ''))
  const found = figure ? describe(figure) : null
  if (!found) return null
  const isShown = [...content.querySelectorAll('img')].some(image =>
    sameImage(image.getAttribute('src') ?? '', found.src),
  )
  return isShown ? null : found
}

/** The picture by the title, in a figure of its own: unlinked, since a linked one leads to another article. */
function findByTitle(document: Document, survey: Survey, title: string, text: string): Element | null {
  const near = elementsAround(survey, numberOfTitle(document, survey, title), before, after)
  const picture = near.find(element => element.tagName === 'IMG' && isLarge(element) && !leadsAway(element))
  if (!picture) return null
  const aside = createInertDocument(document)
  const figure = picture.closest('figure')
  if (figure) return aside.importNode(figure, true)
  const framed = aside.createElement('figure')
  framed.append(aside.importNode(picture))
  const caption = captionBeside(picture)
  if (caption && !text.includes(lettersOf(caption))) {
    const line = aside.createElement('figcaption')
    line.textContent = caption
    framed.append(line)
  }
  return framed
}

/** Faces and marks stand by titles too. Their names, sizes or labels give them away. */
function isLarge(image: Element): boolean {
  const { naturalWidth, complete } = image as HTMLImageElement
  const width = Number(image.getAttribute('width')) || (complete ? naturalWidth : 0)
  const label = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''} ${image.parentElement?.className ?? ''}`
  return (
    (width === 0 || width >= narrowest) &&
    !/avatar|author|autor|logo|icon|gravatar|profile|byline/i.test(label)
  )
}

/** The short text right after a picture or after the boxes that hold nothing else. */
function captionBeside(image: Element): string | null {
  let box = image
  while (box.parentElement && !foldSpace(box.parentElement.textContent ?? '')) box = box.parentElement
  const text = foldSpace(box.nextElementSibling?.textContent ?? '')
  return text.length > 0 && text.length <= longestCaption ? text : null
}

function leadsAway(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href')
  return href !== null && href !== undefined && !/\.(?:jpe?g|png|webp|avif|gif|svg)(?:$|\?)/i.test(href)
}

function describe(figure: Element): LeadImage | null {
  resolvePictures(figure)
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
