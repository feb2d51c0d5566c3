import { safeAddress } from '../../domain/safe-address'
import { readSourceSet, type SourceCandidate } from '../sanitize/srcset'
import {
  isAddress,
  isBlurred,
  isEmptyPicture,
  isPageItself,
  isPictureFile,
  isSamePicture,
  usualWidth,
  widthOf,
} from './picture-address'
import { pictureFilesIn } from './picture-values'

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
  /thumb|lqip|placeholder|blur|small|tiny|mini|low|medium|mobile|hover|icon|logo|avatar|author|user|profile|poster|share|pin|post|page|link|permalink|caption|fallback|^(?:alt|class|id|style|title|usemap|longdesc|srcset|sizes)$|^(?:on|aria-)/
/** Names of attributes with the largest file. */
const largestName = /orig|full|large|hi-?res|zoom|retina/

/**
 * All files of a picture in the attributes of its elements, those in `src` first: by the attribute's name or, whatever
 * its name, by a value that is the address of a picture, or data with some. The latter count only where the page shows
 * nothing yet or the same picture: they may belong to another.
 */
export function sourcesOf(holders: readonly Element[]): readonly PictureSource[] {
  return holders.flatMap(holder => {
    const attributes = attributesOf(holder)
    const named = attributes.flatMap(({ name, value }) => {
      const url = isSource(name, value, holder) ? safeAddress('pictureFile', value, holder.baseURI) : null
      if (!url) return []
      return [{ url, width: Number(/-(\d{3,4})$/.exec(name)?.[1]) || widthOf(url) || widthByName(name) }]
    })
    const shown = named.find(({ url }) => !isPlaceholder(url))
    const unnamed = attributes.flatMap(attribute => filesInValue(attribute, holder))
    const first = shown ?? unnamed[0]
    return [
      ...named,
      ...unnamed.filter(file => first && isSamePicture(withoutWidth(file), withoutWidth(first))),
    ]
  })
}

/** Its address, without the width where that is part of the name. */
function withoutWidth({ url, width }: PictureSource): string {
  return url.replace(`-${width}.`, '.').replace(`_${width}.`, '.')
}

/** The files in the value of an attribute with any name. */
function filesInValue({ name, value }: Attr, holder: Element): readonly PictureSource[] {
  if (name === 'src' || unwantedName.test(name)) return []
  const files = pictureFilesIn(value, unwantedName, holder.getAttribute('data-widths') ?? '')
  return files.flatMap(({ address, width }) => {
    const url = safeAddress('pictureFile', address, holder.baseURI)
    return url ? [{ url, width: width || (widthOf(url) ?? usualWidth) }] : []
  })
}

/** The addresses of all files in the attributes of a picture's element. */
export function filesOf(image: Element): readonly string[] {
  const set = bestSetOf([image], 0)?.candidates ?? []
  return [...sourcesOf([image]), ...set].map(({ url }) => url)
}

function isSource(name: string, value: string, { baseURI }: Element): boolean {
  if (name === 'src') return value !== '' && !value.startsWith('data:') && !isPageItself(value, baseURI)
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
