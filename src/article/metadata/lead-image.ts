import type { LeadImage } from '../../domain/article'
import { safeAddress } from '../../domain/safe-address'
import { urlOf } from '../../page/document-access'
import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import { createInertDocument } from '../inert-document'
import { copyWithPictures } from '../rebuild/frame'
import type { PictureSight } from '../rebuild/sight'
import { isSamePicture, widthOf } from '../refine/picture-address'
import { resolvePictures } from '../refine/pictures'
import { safeSourceSet } from '../sanitize/srcset'
import { captionBeside } from './caption-beside'
import { isNamedPortrait, mayLead, narrowest } from './picture-fitness'
import { elementsAround } from './title-element'

/** How many elements before and after the title are searched. */
const before = 40
const after = 120

/** How many pictures of the page are compared with one. */
const mostImages = 400
/** A text with a picture among so many first blocks needs no other above it. */
const firstBlocks = 6

/** Where the picture of an article may be. */
export interface LeadImagePage {
  readonly document: Document
  readonly survey: Survey
  /** Tells which pictures of the page can be seen. */
  readonly sight: PictureSight
  /** The number of the title's heading, or -1. */
  readonly title: number
  /** The address of the picture that the page states for machines. */
  readonly stated: string | null
}

/**
 * Takes the picture that opens the article out of its text, or finds it near the title, or else takes the one that the
 * page states as that of the article, where its text has none at its beginning.
 * @param content the refined text. A figure at its beginning is removed, unless it stays in the text as a small picture
 */
export function extractLeadImage(content: Element, page: LeadImagePage): LeadImage | null {
  const first = content.firstElementChild
  const isGallery = first?.querySelector('figure') !== null
  const opening = first?.tagName === 'FIGURE' && !isGallery ? describe(first) : null
  const onPage = opening ? imagesWith(opening.src, page) : []
  if (first && opening && (onPage.length === 0 || onPage.some(mayLead) || isLabelled(opening))) {
    first.remove()
    return opening
  }
  // A face or an icon before the text is nothing to look at.
  if (first && onPage.some(isNamedPortrait)) first.remove()
  const figure = findByTitle(page, lettersOf(content.textContent ?? ''))
  const found = (figure && describe(figure)) ?? statedImage(content, page)
  if (!found) return null
  const isShown = [...content.querySelectorAll('img')].some(image => {
    const source = image.getAttribute('src') ?? ''
    return isSameImage(source, found.src) || isSamePicture(source, found.src)
  })
  return isShown ? null : found
}

/** Whether a picture has a description and a caption of its own, as faces and icons have not. */
function isLabelled({ alt, caption, srcset }: LeadImage): boolean {
  return srcset !== null && alt !== '' && caption !== null
}

/** The picture that the page states, with its caption where the page shows it too. */
function statedImage(content: Element, page: LeadImagePage): LeadImage | null {
  const { stated, survey, document } = page
  if (!stated || [...content.children].slice(0, firstBlocks).some(block => block.querySelector('img')))
    return null
  const onPage = imagesWith(stated, page)
  const fit = onPage.find(mayLead)
  if (onPage.length > 0 && !fit) return null
  const figure = fit && isSeen(fit, page) ? framed(fit, page, lettersOf(content.textContent ?? '')) : null
  const shown = figure && describe(figure)
  if (shown) return shown
  const src = safeAddress('pictureFile', stated, survey.elements[0]?.baseURI ?? urlOf(document))
  return src ? { src, srcset: null, alt: '', caption: null } : null
}

/** The pictures of the page that are shown from an address, or from that of another size of it. */
function imagesWith(address: string, { survey }: LeadImagePage): readonly Element[] {
  const images = (survey.tagged.get('IMG') ?? []).slice(0, mostImages)
  const isFrom = (image: Element) =>
    sourceAttributes.some(name => {
      const source = attributeOf(image, name)
      return source !== null && (isSamePicture(source, address) || isSameImage(source, address))
    })
  return images.flatMap(number => survey.elements[number] ?? []).filter(isFrom)
}

const sourceAttributes = ['src', 'data-src', 'data-original', 'data-lazy-src']

function isSeen(image: Element, { survey, sight }: LeadImagePage): boolean {
  return sight.isSeen(survey.numberOf.get(image) ?? -1)
}

/**
 * Copies the picture near the title, in a figure. A linked picture belongs to another article.
 * @param text the letters of the article's text, which a caption must not repeat
 */
function findByTitle(page: LeadImagePage, text: string): Element | null {
  const near = elementsAround(page.survey, page.title, before, after)
  const picture = near.find(
    element => element.tagName === 'IMG' && mayLead(element) && !leadsAway(element) && isSeen(element, page),
  )
  return picture ? framed(picture, page, text) : null
}

/** Copies a picture with its caption. */
function framed(picture: Element, { document, survey, sight }: LeadImagePage, text: string): Element {
  const inert = createInertDocument(document)
  const figure = picture.closest('figure')
  if (figure) return copyWithPictures(survey, sight, figure, inert)
  const copy = inert.createElement('figure')
  copy.append(inert.importNode(picture))
  const caption = captionBeside(picture)
  if (caption && !text.includes(lettersOf(caption))) {
    const line = inert.createElement('figcaption')
    line.textContent = caption
    copy.append(line)
  }
  return copy
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
  const srcset = safeSourceSet(image.getAttribute('srcset') ?? '', baseURI)
  const width = Number(image.getAttribute('width')) || (src && !srcset ? widthOf(src) : null) || narrowest
  if (!src || width < narrowest) return null
  return {
    src,
    srcset,
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
