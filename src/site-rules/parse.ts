import { ruledKinds } from '../domain/clutter'
import { toSite } from '../domain/host'
import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'
import { type HidePart, mergeRules, type SiteRule, siteRulesVersion } from './site-rule'

/** So many rules, and so many parts in one, and no more: each is a search on every page of its site. */
export const mostRules = 2000
export const mostParts = 200
/** Characters. */
export const longestSelector = 400
const longestMention = 60

/** What can be wrong with rules that come from outside. Each has its sentence in `_locales`: `rule_fault_KIND`. */
type SiteRuleFaultKind =
  | 'noRules'
  | 'newerVersion'
  | 'noRule'
  | 'badSite'
  | 'badSelector'
  | 'badKind'
  | 'badPart'
  | 'tooMany'

/** A rule, or a part of one, that cannot be used. */
export interface SiteRuleFault {
  readonly fault: SiteRuleFaultKind
  /** The site or selector in question, shortened; empty where there is none. */
  readonly about: string
}

/** What was read: the rules that hold, and what was set aside, as it was written. */
export interface ParsedSiteRules {
  readonly rules: readonly SiteRule[]
  readonly setAside: readonly SetAside[]
}

/** What cannot be used, why, and where it stood: `rules[3].hide[0]`. */
interface SetAside extends SiteRuleFault {
  readonly place: string
  readonly written: unknown
}

/** Whether a browser can search with a selector. */
export type IsSelector = (selector: string) => boolean

/**
 * Reads rules that come from storage or from a file. Nothing that stands there makes it throw: what is broken or
 * foreign is set aside, part by part, and the rest holds.
 * @param isSelector is asked for every selector; where there is no document, whatever is not empty may be one
 */
export function parseSiteRules(stored: unknown, isSelector: IsSelector = () => true): ParsedSiteRules {
  const reading = new Reading(isSelector)
  const rules = mergeRules(reading.file(stored))
  return { rules, setAside: reading.setAside }
}

class Reading {
  readonly setAside: SetAside[] = []
  private readonly isSelector: IsSelector

  constructor(isSelector: IsSelector) {
    this.isSelector = isSelector
  }

  file(stored: unknown): SiteRule[] {
    if (stored === undefined || stored === null) return []
    if (!isRecord(stored) || typeof stored['version'] !== 'number' || !Array.isArray(stored['rules'])) {
      return this.refuse('noRules', '', stored, [])
    }
    if (stored['version'] > siteRulesVersion) return this.refuse('newerVersion', '', stored, [])
    return this.list(stored['rules'], mostRules, 'rules', (written, place) => this.rule(written, place))
  }

  private rule(written: unknown, place: string): SiteRule | null {
    if (!isRecord(written) || typeof written['site'] !== 'string')
      return this.refuse('noRule', place, written, null)
    const site = toSite(written['site'])
    if (site === null) return this.refuse('badSite', place, written, null, written['site'])
    const { hide = [], keep = [], content = null } = written
    return {
      site,
      hide: this.list(hide, mostParts, `${place}.hide`, (part, at) => this.hidePart(part, at)),
      keep: this.list(keep, mostParts, `${place}.keep`, (part, at) => this.selector(part, at)),
      content: content === null ? null : this.selector(content, `${place}.content`),
    }
  }

  private hidePart(written: unknown, place: string): HidePart | null {
    if (!isRecord(written)) return this.refuse('badPart', place, written, null)
    const kind = oneOf(ruledKinds, written['kind'])
    if (!kind) return this.refuse('badKind', place, written, null, String(written['kind']))
    const selector = this.selector(written['selector'], `${place}.selector`)
    return selector === null ? null : { selector, kind }
  }

  private selector(written: unknown, place: string): string | null {
    if (typeof written !== 'string') return this.refuse('badPart', place, written, null)
    const selector = written.trim()
    const isGood = selector !== '' && selector.length <= longestSelector && this.isSelector(selector)
    return isGood ? selector : this.refuse('badSelector', place, written, null, selector)
  }

  /** Reads a list part by part; of one that is too long, the beginning. */
  private list<Part>(
    written: unknown,
    most: number,
    place: string,
    read: (part: unknown, place: string) => Part | null,
  ): Part[] {
    if (!Array.isArray(written)) return this.refuse('badPart', place, written, [])
    if (written.length > most)
      this.refuse('tooMany', place, written.slice(most), null, String(written.length - most))
    return written.slice(0, most).flatMap((part: unknown, at) => read(part, `${place}[${at}]`) ?? [])
  }

  private refuse<Instead>(
    fault: SiteRuleFaultKind,
    place: string,
    written: unknown,
    instead: Instead,
    about = '',
  ): Instead {
    this.setAside.push({ fault, place, written, about: shorten(about) })
    return instead
  }
}

function shorten(text: string): string {
  return text.length > longestMention ? `${text.slice(0, longestMention)}…` : text
}

/** Stands for the site of a part that was set aside without its rule. */
const anySite = 'site.example'

/**
 * Why something that was once set aside cannot be used: told from what it is, since where it stood is not kept. What
 * could be used by now has no fault.
 */
export function faultsOf(written: unknown, isSelector: IsSelector): readonly SiteRuleFault[] {
  // The end of a list that was too long.
  if (Array.isArray(written)) return [{ fault: 'tooMany', about: String(written.length) }]
  const { setAside } = parseSiteRules(fileWith(written), isSelector)
  return setAside.map(({ fault, about }) => ({ fault, about }))
}

function fileWith(written: unknown): unknown {
  const file = (rule: unknown) => ({ version: siteRulesVersion, rules: [rule] })
  if (typeof written === 'string') return file({ site: anySite, keep: [written] })
  if (!isRecord(written)) return file(written)
  if ('selector' in written || 'kind' in written) return file({ site: anySite, hide: [written] })
  return 'rules' in written || 'version' in written ? written : file(written)
}
