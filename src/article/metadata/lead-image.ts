import type { LeadImage } from '../../domain/article'
import { safeAddress } from '../../domain/safe-address'
import { childrenOf, parentOf, textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import { createInertDocument } from '../inert-document'
import { copyWithPictures } from '../rebuild/frame'
import type { PictureSight } from '../rebuild/sight'
import { resolvePictures } from '../refine/pictures'
import { safeSourceSet } from '../sanitize/srcset'
import { elementsAround, numberOfTitle } from './title-element'

/** Narrower pictures near a title are portraits and logos. px, by the markup. */
const narrowest = 200
/** How many elements before and after the title are searched. */
const before = 40
const after = 120
/** A longer text is no caption. Characters. */
const longestCaption = 300

/**
 * Takes the picture that opens the article out of its text, or finds it near the title on the page.
 * @param content the refined text. A figure at its beginning is removed
 * @param sight tells which pictures of the page can be seen
 */
export function extractLeadImage(
  content: Element,
  document: Document,
  survey: Survey,
  sight: PictureSight,
  title: string,
): LeadImage | null {
  const first = content.firstElementChild
  const isGallery = first?.querySelector('figure') !== null
  const opening = first?.tagName === 'FIGURE' && !isGallery ? describe(first) : null
  if (opening) {
    first?.remove()
    return opening
  }
  const figure = findByTitle(document, survey, sight, title, lettersOf(content.textContent ?? ''))
  const found = figure ? describe(figure) : null
  if (!found) return null
  const isShown = [...content.querySelectorAll('img')].some(image =>
    isSameImage(image.getAttribute('src') ?? '', found.src),
  )
  return isShown ? null : found
}

/**
 * Copies the picture near the title, in a figure. A linked picture belongs to another article.
 * @param text the letters of the article's text, which a caption must not repeat
 */
function findByTitle(
  document: Document,
  survey: Survey,
  sight: PictureSight,
  title: string,
  text: string,
): Element | null {
  const isSeen = (image: Element) => sight.isSeen(survey.numberOf.get(image) ?? -1)
  const near = elementsAround(survey, numberOfTitle(document, survey, title), before, after)
  const picture = near.find(
    element => element.tagName === 'IMG' && isLarge(element) && !leadsAway(element) && isSeen(element),
  )
  if (!picture) return null
  const inert = createInertDocument(document)
  const figure = picture.closest('figure')
  if (figure) return copyWithPictures(survey, sight, figure, inert)
  const framed = inert.createElement('figure')
  framed.append(inert.importNode(picture))
  const caption = captionBeside(picture)
  if (caption && !text.includes(lettersOf(caption))) {
    const line = inert.createElement('figcaption')
    line.textContent = caption
    framed.append(line)
  }
  return framed
}

/** Whether a picture is no portrait or logo, which are near titles too, by its size, class names and address. */
function isLarge(image: Element): boolean {
  const { naturalWidth, complete } = image as HTMLImageElement
  const width = Number(image.getAttribute('width')) || (complete ? naturalWidth : 0)
  const label = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''} ${image.parentElement?.className ?? ''}`
  return (
    (width === 0 || width >= narrowest) &&
    !/avatar|author|autor|logo|icon|gravatar|profile|byline/i.test(label)
  )
}

/** The short text right after a picture, or after boxes without any text around it. */
function captionBeside(image: Element): string | null {
  let box = image
  for (
    let above = parentOf(box);
    above instanceof Element && !foldSpace(textOf(above));
    above = parentOf(above)
  )
    box = above
  const parent = parentOf(box)
  const siblings = parent instanceof Element ? childrenOf(parent) : []
  const next = siblings[siblings.indexOf(box) + 1]
  const text = next ? foldSpace(textOf(next)) : ''
  return text.length > 0 && text.length <= longestCaption ? text : null
}

function leadsAway(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href')
  return href !== null && href !== undefined && !/\.(?:jpe?g|png|webp|avif|gif|svg)(?:$|\?)/i.test(href)
}

function describe(figure: Element): LeadImage | null {
  resolvePictures(figure)
  const image = figure.querySelector('img')
  if (!image) return null
  const { baseURI } = image
  const src = safeAddress('picture', image.getAttribute('src') ?? '', baseURI)
  const width = Number(image.getAttribute('width'))
  if (!src || (width > 0 && width < narrowest)) return null
  return {
    src,
    srcset: safeSourceSet(image.getAttribute('srcset') ?? '', baseURI),
    alt: foldSpace(image.getAttribute('alt') ?? ''),
    caption: foldSpace(figure.querySelector('figcaption')?.textContent ?? '') || null,
  }
}

/** Whether two addresses have the same file name, which other sizes and crops of one picture have. */
function isSameImage(one: string, other: string): boolean {
  const name = (url: string) =>
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .at(-1)
      ?.replace(/[-_]?\d+x\d+/, '') ?? ''
  return name(one) === name(other) && name(one) !== ''
}
