import type { SiteRuleFaultKind } from '../site-rules/parse'

/** What can be wrong with the entry of a site in a file. Each kind has its message: `site_fault_KIND`. */
export type SiteFaultKind =
  | 'noEntry'
  | 'badScope'
  | 'pageAlways'
  | 'badStance'
  | 'badView'
  | 'badTime'
  | 'tooMany'

/** What can be wrong with a preference in a file. Each kind has its message: `preference_fault_KIND`. */
type PreferenceFaultKind = 'unknown' | 'badValue'

/** An entry of a file that cannot be used, and why. */
export type LeftOutEntry = (
  | { readonly part: 'sites'; readonly fault: SiteFaultKind }
  | { readonly part: 'rules'; readonly fault: SiteRuleFaultKind }
  | { readonly part: 'preferences'; readonly fault: PreferenceFaultKind }
  | { readonly part: 'siteTypes'; readonly fault: 'badScope' | 'badValue' | 'tooMany' }
) & {
  /** Where in the file it is: `siteRules[3].hide[0]`. */
  readonly path: string
  /** The site of the rule that it is a part of; empty if that has none, and in other parts of the file. */
  readonly site: string
  /** The scope, site, selector, kind or name in question, shortened; empty if there is none. */
  readonly about: string
  /** How many entries it is: more than one for the end of a list that is too long. */
  readonly entries: number
}

/** A part of a file, and which of its entries were left out. */
export interface ParsedPart<Part> {
  /** `null` if there is nothing in it that could be imported: then nothing is changed. */
  readonly value: Part | null
  readonly leftOut: readonly LeftOutEntry[]
}

/** The entries of a file that cannot be used. */
export interface LeftOut {
  /** How many there are in all. */
  readonly count: number
  /** The first ones, after the ends of lists that are too long. */
  readonly listed: readonly LeftOutEntry[]
}

/** The most entries that are listed. A file can have millions, more than a user would read. */
const mostListed = 100

/** Counts what is left out of all parts of a file, and lists the first of it. */
export function listLeftOut(entries: readonly LeftOutEntry[]): LeftOut {
  const ends = entries.filter(({ fault }) => fault === 'tooMany')
  const others = entries.filter(({ fault }) => fault !== 'tooMany')
  return {
    count: entries.reduce((count, entry) => count + entry.entries, 0),
    listed: [...ends, ...others].slice(0, mostListed),
  }
}
