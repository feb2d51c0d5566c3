import { isRecord } from '../../domain/untrusted'
import { attributeOf } from '../../page/dom-access'
import { lettersOf } from '../../page/text'
import { isSamePicture } from '../refine/picture-address'
import type { MetaElements } from './meta-tags'
import { isNamedAsBrand, narrowest } from './picture-fitness'

/** A picture of this many times its height, or of less than this, is a banner or a column. */
const shapes = { widest: 3.2, narrowest: 0.4 }

/** Shorter words of a title are in many addresses. Letters. */
const shortestWord = 5

/** A picture as a page states it for machines. Sizes in px, where the page states them. */
export interface StatedPicture {
  readonly url: string
  readonly width: number | null
  readonly height: number | null
}

/** Reads a picture of JSON-LD: an address, an object or a list of them, of which the first counts. */
export function readPicture(value: unknown): StatedPicture | null {
  if (Array.isArray(value)) return Array.isArray(value[0]) ? null : readPicture(value[0])
  if (typeof value === 'string') return value ? { url: value, width: null, height: null } : null
  if (!isRecord(value)) return null
  const url = value['url'] ?? value['contentUrl']
  if (typeof url !== 'string' || !url) return null
  return { url, width: sizeOf(value['width']), height: sizeOf(value['height']) }
}

/** What tells the picture of an article from that of its site. */
export interface StructuredPictures {
  /** The picture in JSON-LD. */
  readonly structured: StatedPicture | null
  /** That of the publisher, in JSON-LD. */
  readonly logo: StatedPicture | null
  readonly title: string
}

/**
 * The picture that the page states for its article, as other sites show it with a link to it.
 * @returns `null` where there is none but, by its name, size or other uses, one of the whole site
 */
export function chooseStatedPicture(
  root: Element,
  meta: MetaElements,
  { structured, logo, title }: StructuredPictures,
): string | null {
  const shared = meta.first('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image')
  const icons = [...root.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]')]
  const brand = [logo?.url ?? '', ...icons.map(icon => attributeOf(icon, 'href') ?? '')].filter(Boolean)
  const candidates = [
    shared && {
      url: shared,
      width: sizeOf(meta.first('og:image:width')),
      height: sizeOf(meta.first('og:image:height')),
    },
    structured,
  ]
  const isFit = (picture: StatedPicture) =>
    isLarge(picture) &&
    !isNamedAsBrand(picture.url) &&
    isOfArticle(picture.url, title) &&
    !brand.some(url => isSamePicture(url, picture.url))
  return (
    candidates.find(
      (picture): picture is StatedPicture => picture !== null && picture !== '' && isFit(picture),
    )?.url ?? null
  )
}

/**
 * Whether an address may be that of a picture of one article: with a date, an id or a size in it, or a word of the
 * title. Drawings that a whole site shares have neither.
 */
function isOfArticle(url: string, title: string): boolean {
  const path = url.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/%[\da-f]{2}/gi, ' ')
  const words = title
    .split(/\s+/)
    .map(lettersOf)
    .filter(word => word.length >= shortestWord)
  const letters = lettersOf(path)
  return /\d\d/.test(path) || words.some(word => letters.includes(word))
}

function isLarge({ width, height }: StatedPicture): boolean {
  if (width !== null && width < narrowest) return false
  const shape = width !== null && height !== null && height > 0 ? width / height : 1
  return shape <= shapes.widest && shape >= shapes.narrowest
}

function sizeOf(value: unknown): number | null {
  const stated = isRecord(value) ? value['value'] : value
  // An object may have a `toString` that is no function.
  const size = typeof stated === 'string' || typeof stated === 'number' ? Number.parseInt(`${stated}`, 10) : 0
  return size > 0 ? size : null
}
