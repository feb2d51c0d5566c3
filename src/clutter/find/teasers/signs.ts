import { attributeNamesOf, attributeOf } from '../../../page/dom-access'
import { between } from '../../../page/number-ranges'
import type { Survey } from '../../../page/survey'
import type { TeaserRow } from './row'

/** What a row shows besides the shape of its teasers. */
export interface TeaserSigns {
  readonly score: number
  /** Whether the signs suffice for a row between other text, where its place says nothing. */
  readonly holdsInText: boolean
  /** The block with the line over the row, or -1. */
  readonly cue: number
  /** Whether it comes behind most of the page's other prose. */
  readonly isLast: boolean
}

/** The share of the teasers that must show a sign. */
const most = 0.7
/** The same for times, since "yesterday" is not seen as one, and for texts that break off. */
const some = 0.4
/** Characters of a line over a list. */
const maxCueLength = 60
/** Elements of a teaser that are asked for marks of a script. */
const maxMarked = 4
/** The share of the prose outside the row that is before it where it comes last. */
const shareBefore = 0.6
/** The last two labels of a host. In `co.uk` they stand for many sites, whose links then count as one site's. */
const hostIn = /^\s*(?:https?:)?\/\/(?:[\w-]+\.)*?([\w-]+\.[\w-]+)(?=[/:?#]|$)/i
const scriptAttribute = /^(?:onclick|data-(?:[\w-]+-)?(?:href|url|link)|ng-click|v-on:click|@click|jsaction)$/

/**
 * How much a sign says that a row lists other articles. Sections of a text, entries of a live blog and chapters of a list
 * have one or two of the weak ones: a picture each, a line over them, a time before each.
 */
const weights = {
  linked: 2.5,
  /** In an `aside`, which is beside the text by its tag. */
  aside: 1.5,
  marked: 2.5,
  timeAfter: 1.5,
  timeBefore: 0.5,
  breaksOff: 1,
  picture: 0.5,
  cue: 0.5,
  last: 0.5,
}
/** Of the score, in a row between other text. */
export const enoughInText = 3

/**
 * Weighs what a row of teasers shows.
 * @param proseBefore characters of prose in the blocks before each element, and at the end in all
 */
export function signsOf(survey: Survey, row: TeaserRow, proseBefore: Int32Array): TeaserSigns {
  const { teasers, items } = row
  const count = teasers.length
  const isMostly = (passes: (blocks: readonly number[]) => boolean) =>
    teasers.filter(passes).length >= most * count
  const shares = (passes: (item: TeaserRow['items'][number]) => boolean) =>
    items.filter(passes).length / count
  const cue = cueOver(survey, row)
  const signs = {
    linked: areLinked(survey, teasers),
    aside: isInAside(survey, row.container),
    marked: isMostly(blocks => blocks.some(block => isMarked(survey, block))),
    timeAfter: shares(({ time }) => time === 'after') >= some,
    timeBefore: shares(({ time }) => time === 'before') >= some,
    breaksOff: shares(item => item.breaksOff) >= some,
    picture: isMostly(blocks => blocks.some(block => hasPicture(survey, block))),
    cue: cue >= 0,
    last: isLast(proseBefore, row),
  }
  const hasMore =
    signs.timeAfter || signs.timeBefore || signs.picture || shares(({ leadLength }) => leadLength > 0) >= most
  const keys = Object.keys(weights) as (keyof typeof weights)[]
  const score = hasMore ? keys.reduce((sum, sign) => sum + (signs[sign] ? weights[sign] : 0), 0) : 0
  const isTimedList = signs.timeAfter && signs.cue && signs.last
  return { score, holdsInText: score >= enoughInText || isTimedList, cue, isLast: signs.last }
}

/** Whether most teasers lead to other pages of the site, no two to the same one: a list of links to elsewhere is text. */
function areLinked(survey: Survey, teasers: TeaserRow['teasers']): boolean {
  const targets = new Set<string>()
  const site = siteOf(survey.elements[0]?.baseURI ?? '')
  for (const blocks of teasers) {
    const links = blocks.flatMap(block => [
      ...(survey.tags[block] === 'A' ? [block] : []),
      ...inside(survey, block, 'A'),
    ])
    const element = survey.elements[links[0] ?? -1]
    const href = element && attributeOf(element, 'href')
    if (href && !href.startsWith('#') && !leadsElsewhere(href, site)) targets.add(href)
  }
  return targets.size >= most * teasers.length
}

function isInAside({ tags, parent }: Survey, container: number): boolean {
  for (let box = container; box > 0; box = parent[box] ?? 0) if (tags[box] === 'ASIDE') return true
  return false
}

function leadsElsewhere(href: string, site: string | null): boolean {
  const other = siteOf(href)
  return other !== null && site !== null && other !== site
}

/** The last two labels of the host in an address; `null` where it has none, as a relative one. */
function siteOf(address: string): string | null {
  return hostIn.exec(address)?.[1]?.toLowerCase() ?? null
}

/** Whether a script opens a block that is no link: it says so in an attribute, or by the pointer over it. */
function isMarked({ elements, end }: Survey, block: number): boolean {
  const last = Math.min(end[block] ?? 0, block + maxMarked)
  for (let number = block; number < last; number++) {
    const element = elements[number]
    if (!element) continue
    if (attributeNamesOf(element).some(name => scriptAttribute.test(name))) return true
    if (attributeOf(element, 'role') === 'link') return true
  }
  const element = elements[block]
  return element !== undefined && getComputedStyle(element).cursor === 'pointer'
}

/** The block of the short line right before the first teaser; -1 where there is none. */
function cueOver({ passages, texts }: Survey, { teasers }: TeaserRow): number {
  const first = teasers[0]?.[0] ?? 0
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[passages[middle]?.firstText ?? 0]?.elementsBefore ?? 0) <= first) low = middle + 1
    else high = middle
  }
  const line = passages[low - 1]
  if (!line || line.length > maxCueLength || line.sentences > 0 || line.linkLength > 0) return -1
  return line.block
}

/** Whether most of the page's other prose is before a row, as that of the article is before what follows it. */
function isLast(proseBefore: Int32Array, { teasers }: TeaserRow): boolean {
  const first = teasers[0]?.[0] ?? 0
  const last = teasers.at(-1)?.at(-1) ?? 0
  const before = proseBefore[first] ?? 0
  const behind = (proseBefore.at(-1) ?? 0) - (proseBefore[last + 1] ?? 0)
  return before > 0 && before >= shareBefore * (before + behind)
}

/** The pictures of teasers without a box stand between these. */
function hasPicture(survey: Survey, block: number): boolean {
  return survey.tags[block] === 'IMG' || inside(survey, block, 'IMG').length > 0
}

function inside({ tagged, end }: Survey, number: number, tag: string): readonly number[] {
  return between(tagged.get(tag) ?? [], number + 1, end[number] ?? 0)
}
