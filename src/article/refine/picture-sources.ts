import { readSourceSet, type SourceCandidate } from '../sanitize/srcset'
import { isAddress, isBlurred, isEmptyPicture, isPictureFile, usualWidth, widthOf } from './picture-address'

/** A file that a picture can be shown from. */
export interface PictureSource {
  /** Absolute. */
  readonly url: string
  /** px; where nothing says it, what is usual. */
  readonly width: number
}

/** A set of such files to choose from. */
export interface SourceSet {
  readonly candidates: readonly SourceCandidate[]
  /** Of the widest. px. */
  readonly width: number
  readonly widest: string
}

/** Names of attributes in which pages keep a picture's address until it is scrolled to, and larger files of it. */
const sourceName = /^data-.*(?:src|orig|full|large|hi-?res|zoom|ima?ge?\b|lazy|file|url|retina|media)/
/** Names of attributes with other files: smaller ones, other pictures, pages. */
const otherName =
  /thumb|lqip|placeholder|blur|small|tiny|mini|low|medium|mobile|hover|icon|logo|avatar|poster|share|pin|post|page|link|permalink|caption|fallback/
/** Names that promise the largest file. */
const largestName = /orig|full|large|hi-?res|zoom|retina/

/** Every file of a picture that its elements name, the shown one first. */
export function sourcesOf(holders: readonly Element[]): readonly PictureSource[] {
  return holders.flatMap(holder =>
    attributesOf(holder).flatMap(({ name, value }) => {
      if (!isSource(name, value)) return []
      const url = absolute(value, holder)
      return [{ url, width: Number(/-(\d{3,4})$/.exec(name)?.[1]) || widthOf(url) || widthByName(name) }]
    }),
  )
}

function isSource(name: string, value: string): boolean {
  if (name === 'src') return value !== '' && !value.startsWith('data:')
  if (!sourceName.test(name) || otherName.test(name)) return false
  return isPictureFile(value) || (/src|lazy|orig/.test(name) && isAddress(value))
}

function widthByName(name: string): number {
  return largestName.test(name) ? 2 * usualWidth : usualWidth
}

/**
 * The set with the widest file among all that a picture's elements name. Sets in AVIF come last: they may be there
 * only for some browsers, and seldom have a file that others lack.
 * @param shownWidth px, as the markup says
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
  const candidates = readSourceSet(value)
    .filter(({ url, descriptor }) => /^(?:[\d.]+[wx])?$/.test(descriptor) && !isPlaceholder(url))
    .map(({ url, descriptor }) => ({ url: absolute(url, holder), descriptor }))
  const widths = candidates.map(({ url, descriptor }) =>
    descriptor.endsWith('w')
      ? Number.parseInt(descriptor, 10)
      : (widthOf(url) ?? (shownWidth || usualWidth) * (Number.parseFloat(descriptor) || 1)),
  )
  const width = Math.max(...widths)
  const widest = candidates[widths.indexOf(width)]?.url
  return widest === undefined ? null : { candidates, width, widest }
}

/** Whether something better than this file is there, wherever there is anything else. */
export function isPlaceholder(url: string): boolean {
  return isEmptyPicture(url) || isBlurred(url)
}

function absolute(url: string, { baseURI }: Element): string {
  return URL.canParse(url, baseURI) ? new URL(url, baseURI).href : url
}

function attributesOf(element: Element): readonly Attr[] {
  return [...element.attributes].sort(
    (one, other) => Number(other.name === 'src') - Number(one.name === 'src'),
  )
}
