import { safeAddress } from '../../domain/safe-address'
import { foldSpace } from '../../page/text'
import { writeSourceSet } from '../sanitize/srcset'
import { isFormulaPicture } from './formula-pictures'
import { picturesIn } from './noscript-pictures'
import {
  isEmptyPicture,
  isPageItself,
  isPictureFile,
  isSamePicture,
  usualWidth,
  widthOf,
} from './picture-address'
import {
  bestSetOf,
  filesOf,
  isPlaceholder,
  type PictureSource,
  type SourceSet,
  sourcesOf,
} from './picture-sources'

/** Smaller pictures only count visits or fill space. px. */
const smallestPicture = 40

/** A box with more elements is not the frame of one picture. */
const mostInFrame = 8

/** A file of this width is sharp across the width of a text, also on a high-resolution screen. px. */
const wideEnough = 1200

/**
 * Gives each picture the best file that the page has for it, never a smaller one than the page shows, and removes
 * pixels and placeholders. It must run before `noscript` elements are removed.
 */
export function resolvePictures(root: Element): void {
  const replacements = placeNoscriptPictures(root)
  for (const image of [...root.querySelectorAll('img')]) {
    resolvePicture(image, replacements.get(image) ?? [])
    if (showsNothing(image)) boxOf(image).remove()
  }
  dropRepeats(root)
}

function boxOf(image: Element): Element {
  return image.closest('picture') ?? image
}

/**
 * Removes each `noscript`. A page does not request the pictures in it, so they are used only where the page has a
 * placeholder for them: a picture right beside it, or a figure without any.
 * @returns for each such picture of the page the pictures in its `noscript`
 */
function placeNoscriptPictures(root: Element): ReadonlyMap<Element, readonly Element[]> {
  const replacements = new Map<Element, readonly Element[]>()
  for (const noscript of [...root.querySelectorAll('noscript')]) {
    const pictures = picturesIn(noscript).filter(picture => isRealPicture(picture))
    const beside = pictures.length > 0 ? pictureBeside(noscript) : null
    if (beside)
      replacements.set(
        beside,
        pictures.filter(picture => isVersionOf(picture, beside)),
      )
    else if (isAloneInFigure(noscript)) noscript.before(...pictures)
    noscript.remove()
  }
  return replacements
}

function isAloneInFigure(noscript: Element): boolean {
  const figure = noscript.closest('figure')
  return figure !== null && [...figure.querySelectorAll('img')].every(image => image.closest('noscript'))
}

/** Whether a picture may take the place of another, which shows nothing yet or is the same in another size. */
function isVersionOf(picture: Element, shown: Element): boolean {
  const source = sourceOf(shown)
  if (!source || isPlaceholder(source)) return true
  const files = filesOf(picture)
  return filesOf(shown).some(one => files.some(other => isSamePicture(one, other)))
}

/** Whether it is a real picture. One that counts visits has no `alt`, no file name, and no size or a tiny one. */
function isRealPicture(picture: Element): boolean {
  const width = Number(picture.getAttribute('width'))
  const isNamed = isPictureFile(picture.getAttribute('src') ?? '') || Boolean(picture.getAttribute('alt'))
  return !isSmall(picture) && (isNamed || width > 0)
}

/** The one picture right before or after a `noscript`, or alone with it in a box. */
function pictureBeside(noscript: Element): Element | null {
  const { previousElementSibling: before, nextElementSibling: after, parentElement: box } = noscript
  const fallback = foldSpace(noscript.textContent ?? '')
  for (const [near, text] of [
    [before, ''],
    [after, ''],
    [box, fallback],
  ] as const) {
    if (!near || near.childElementCount > mostInFrame || foldSpace(near.textContent ?? '') !== text) continue
    const images = [...(near.matches('img') ? [near] : near.querySelectorAll('img'))]
    const [only, ...others] = images.filter(image => !image.closest('noscript'))
    if (only && others.length === 0) return only
  }
  return null
}

function resolvePicture(image: HTMLImageElement, replacements: readonly Element[]): void {
  const sources = image.closest('picture')?.querySelectorAll('source') ?? []
  const holders = [image, ...sources, ...replacements]
  const set = bestSetOf(holders, Number(image.getAttribute('width')) || 0)
  const best = widest([...sourcesOf([image, ...replacements]), ...linkedFile(image)])
  const shown = best && !isPlaceholder(best.url) ? best : null
  const source = shown?.url ?? set?.widest ?? best?.url
  if (source !== undefined) image.setAttribute('src', source)
  writeSet(image, set, shown)
  const described = replacements.find(replacement => replacement.getAttribute('alt'))?.getAttribute('alt')
  if (described && !image.getAttribute('alt')) image.setAttribute('alt', described)
}

/** The widest file that is no placeholder; of equals the first. */
function widest(sources: readonly PictureSource[]): PictureSource | null {
  const rank = ({ url, width }: PictureSource) => (isPlaceholder(url) ? 0 : width)
  return sources.reduce<PictureSource | null>(
    (best, source) => (best && rank(best) >= rank(source) ? best : source),
    null,
  )
}

/** The file that a picture links to: the same picture, larger. A link around several pictures does not count. */
function linkedFile(image: Element): readonly PictureSource[] {
  const link = image.closest('a')
  const href = link?.getAttribute('href') ?? ''
  const url = link && isPictureFile(href) ? safeAddress('pictureFile', href, link.baseURI) : null
  if (!url || (link?.querySelectorAll('img').length ?? 0) > 1) return []
  return [{ url, width: widthOf(url) ?? usualWidth }]
}

/** Sets `srcset`, or removes it where it lacks the widest file, because browsers prefer it to `src`. */
function writeSet(image: Element, set: SourceSet | null, shown: PictureSource | null): void {
  // The width of a file that the set lists is known from there.
  const isListed = set?.candidates.some(({ url }) => url === shown?.url)
  const isNarrow = set && shown && !isListed && shown.width > set.width && set.width < wideEnough
  if (set && !isNarrow) image.setAttribute('srcset', writeSourceSet(set.candidates))
  else image.removeAttribute('srcset')
}

function showsNothing(image: Element): boolean {
  const source = image.getAttribute('src') ?? ''
  const isAddressed =
    safeAddress('picture', source, image.baseURI) !== null && !isPageItself(source, image.baseURI)
  return !isAddressed || isEmptyPicture(source) || (isSmall(image) && !isFormulaPicture(image))
}

function isSmall(image: Element): boolean {
  const sizes = [image.getAttribute('width'), image.getAttribute('height')].map(Number)
  return sizes.some(size => size > 0 && size < smallestPicture)
}

/** Removes repetitions of a picture without text in between; only the widest stays. */
function dropRepeats(root: Element): void {
  for (const row of picturesInRow(root)) {
    row.reduce((best, image) => {
      if (!isSamePicture(sourceOf(best), sourceOf(image))) return image
      const [better, worse] = widthIn(image) > widthIn(best) ? [image, best] : [best, image]
      boxOf(worse).remove()
      return better
    })
  }
}

/** The pictures in document order, in rows without text between them. */
function picturesInRow(root: Element): readonly (readonly Element[])[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const rows: Element[][] = []
  let isSeparated = true
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) isSeparated ||= Boolean(node.nodeValue?.trim())
    if (!(node instanceof HTMLImageElement)) continue
    if (isSeparated) rows.push([])
    rows.at(-1)?.push(node)
    isSeparated = false
  }
  return rows
}

function sourceOf(image: Element): string {
  return image.getAttribute('src') ?? ''
}

/** The width of the widest file that a resolved picture has. px. */
function widthIn(image: Element): number {
  const source = sourceOf(image)
  const sourceWidth = isPlaceholder(source) ? 0 : (widthOf(source) ?? usualWidth)
  return Math.max(sourceWidth, bestSetOf([image], 0)?.width ?? 0)
}
