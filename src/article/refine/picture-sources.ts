import { safeAddress } from '../../domain/safe-address'
import { readSourceSet, type SourceCandidate } from '../sanitize/srcset'
import { isAddress, isBlurred, isEmptyPicture, isPictureFile, usualWidth, widthOf } from './picture-address'

/** A file with a picture. */
export interface PictureSource {
  /** Absolute. */
  readonly url: string
  /** px; the usual width where it is not known. */
  readonly width: number
}

/** A `srcset`: files with the same picture, for the browser to choose from. */
export interface SourceSet {
  readonly candidates: readonly SourceCandidate[]
  /** The width of the widest file. px. */
  readonly width: number
  readonly widest: string
}

/** Names of attributes in which pages keep the address of a picture until it is scrolled to, or a larger file of it. */
const sourceName = /^data-.*(?:src|orig|full|large|hi-?res|zoom|ima?ge?\b|lazy|file|url|retina|media)/
/** Names of attributes with something else: smaller files, other pictures, pages. */
const unwantedName =
  /thumb|lqip|placeholder|blur|small|tiny|mini|low|medium|mobile|hover|icon|logo|avatar|poster|share|pin|post|page|link|permalink|caption|fallback/
/** Names of attributes with the largest file. */
const largestName = /orig|full|large|hi-?res|zoom|retina/

/** All files of a picture in the attributes of its elements, those in `src` first. */
export function sourcesOf(holders: readonly Element[]): readonly PictureSource[] {
  return holders.flatMap(holder =>
    attributesOf(holder).flatMap(({ name, value }) => {
      const url = isSource(name, value) ? safeAddress('pictureFile', value, holder.baseURI) : null
      if (!url) return []
      return [{ url, width: Number(/-(\d{3,4})$/.exec(name)?.[1]) || widthOf(url) || widthByName(name) }]
    }),
  )
}

/** The addresses of all files in the attributes of a picture's element. */
export function filesOf(image: Element): readonly string[] {
  const set = bestSetOf([image], 0)?.candidates ?? []
  return [...sourcesOf([image]), ...set].map(({ url }) => url)
}

function isSource(name: string, value: string): boolean {
  if (name === 'src') return value !== '' && !value.startsWith('data:')
  if (!sourceName.test(name) || unwantedName.test(name)) return false
  return isPictureFile(value) || (/src|lazy|orig/.test(name) && isAddress(value))
}

function widthByName(name: string): number {
  return largestName.test(name) ? 2 * usualWidth : usualWidth
}

/**
 * The set with the widest file in the attributes of a picture's elements. Sets of AVIF files come last: they may be for
 * some browsers only, and they seldom have a file that other sets lack.
 * @param shownWidth the width in the markup, px; 0 where it has none
 */
export function bestSetOf(holders: readonly Element[], shownWidth: number): SourceSet | null {
  const sets = holders.flatMap(holder =>
    attributesOf(holder).flatMap(({ name, value }) => {
      const isSet = name.endsWith('srcset') || (name.startsWith('data-') && /\s\d+[wx](?:,|$)/.test(value))
      return isSet ? (resolveSet(value, holder, shownWidth) ?? []) : []
    }),
  )
  const rank = ({ widest, width }: SourceSet) => (/\.avif|=avif/i.test(widest) ? 0 : width)
  return sets.reduce<SourceSet | null>((best, set) => (best && rank(best) >= rank(set) ? best : set), null)
}

function resolveSet(value: string, holder: Element, shownWidth: number): SourceSet | null {
  const candidates = readSourceSet(value, holder.baseURI).filter(({ url }) => !isPlaceholder(url))
  const widths = candidates.map(({ url, descriptor }) =>
    descriptor.endsWith('w')
      ? Number.parseInt(descriptor, 10)
      : (widthOf(url) ?? (shownWidth || usualWidth) * (Number.parseFloat(descriptor) || 1)),
  )
  const width = Math.max(...widths)
  const widest = candidates[widths.indexOf(width)]?.url
  return widest === undefined ? null : { candidates, width, widest }
}

/** Whether an address is only a placeholder, so that any other file is better. */
export function isPlaceholder(url: string): boolean {
  return isEmptyPicture(url) || isBlurred(url)
}

function attributesOf(element: Element): readonly Attr[] {
  return [...element.attributes].sort(
    (one, other) => Number(other.name === 'src') - Number(one.name === 'src'),
  )
}
