import { ruledKinds } from '../domain/clutter'
import { toSite } from '../domain/host'
import { isRecord, oneOf } from '../domain/untrusted'
import { type HidePart, mergeRules, type SiteRule, siteRulesVersion } from './site-rule'

/** The most rules, and the most parts of one list: each part is a search on every page of its site. */
export const mostRules = 2000
export const mostParts = 200
/** Characters. */
export const longestSelector = 400
const longestQuote = 60

/** What can be wrong with rules from storage or a file. Each kind has its message: `rule_fault_KIND`. */
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
  /** The site or selector in question, shortened; empty if there is none. */
  readonly about: string
}

/** The rules that were read, and the parts that cannot be used. */
export interface ParsedSiteRules {
  readonly rules: readonly SiteRule[]
  readonly rejected: readonly RejectedPart[]
}

/** A part that cannot be used, as it was written, and its path in the data: `rules[3].hide[0]`. */
interface RejectedPart extends SiteRuleFault {
  readonly path: string
  readonly raw: unknown
}

/** Whether the browser understands a selector. */
export type IsSelector = (selector: string) => boolean

/**
 * Parses rules from storage or from a file. Never throws: what is broken or foreign is rejected, part by part, and the
 * rest is used.
 * @param isSelector checks every selector; without a document any text that is not empty is accepted
 */
export function parseSiteRules(stored: unknown, isSelector: IsSelector = () => true): ParsedSiteRules {
  const parser = new RuleParser(isSelector)
  const rules = mergeRules(parser.file(stored))
  return { rules, rejected: parser.rejected }
}

class RuleParser {
  readonly rejected: RejectedPart[] = []
  private readonly isSelector: IsSelector

  constructor(isSelector: IsSelector) {
    this.isSelector = isSelector
  }

  file(stored: unknown): SiteRule[] {
    if (stored === undefined || stored === null) return []
    if (!isRecord(stored) || typeof stored['version'] !== 'number' || !Array.isArray(stored['rules'])) {
      return this.reject('noRules', '', stored, [])
    }
    if (stored['version'] > siteRulesVersion) return this.reject('newerVersion', '', stored, [])
    return this.list(stored['rules'], mostRules, 'rules', (raw, path) => this.rule(raw, path))
  }

  private rule(raw: unknown, path: string): SiteRule | null {
    if (!isRecord(raw) || typeof raw['site'] !== 'string') return this.reject('noRule', path, raw, null)
    const site = toSite(raw['site'])
    if (site === null) return this.reject('badSite', path, raw, null, raw['site'])
    const { hide = [], keep = [], content = null } = raw
    return {
      site,
      hide: this.list(hide, mostParts, `${path}.hide`, (part, at) => this.hidePart(part, at)),
      keep: this.list(keep, mostParts, `${path}.keep`, (part, at) => this.selector(part, at)),
      content: content === null ? null : this.selector(content, `${path}.content`),
    }
  }

  private hidePart(raw: unknown, path: string): HidePart | null {
    if (!isRecord(raw)) return this.reject('badPart', path, raw, null)
    const kind = oneOf(ruledKinds, raw['kind'])
    if (!kind) return this.reject('badKind', path, raw, null, String(raw['kind']))
    const selector = this.selector(raw['selector'], `${path}.selector`)
    return selector === null ? null : { selector, kind }
  }

  private selector(raw: unknown, path: string): string | null {
    if (typeof raw !== 'string') return this.reject('badPart', path, raw, null)
    const selector = raw.trim()
    const isGood = selector !== '' && selector.length <= longestSelector && this.isSelector(selector)
    return isGood ? selector : this.reject('badSelector', path, raw, null, selector)
  }

  /** Reads a list part by part; of one that is too long only the beginning. */
  private list<Part>(
    raw: unknown,
    most: number,
    path: string,
    read: (part: unknown, path: string) => Part | null,
  ): Part[] {
    if (!Array.isArray(raw)) return this.reject('badPart', path, raw, [])
    if (raw.length > most) this.reject('tooMany', path, raw.slice(most), null, String(raw.length - most))
    return raw.slice(0, most).flatMap((part: unknown, at) => read(part, `${path}[${at}]`) ?? [])
  }

  private reject<Instead>(
    fault: SiteRuleFaultKind,
    path: string,
    raw: unknown,
    instead: Instead,
    about = '',
  ): Instead {
    this.rejected.push({ fault, path, raw, about: shorten(about) })
    return instead
  }
}

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
}

/** Stands in for the site of a part that was rejected without its rule. */
const anySite = 'site.example'

/**
 * Finds out again why a rejected part cannot be used, from its form, because its path is not stored. A part that could
 * be used by now has no fault.
 */
export function faultsOf(raw: unknown, isSelector: IsSelector): readonly SiteRuleFault[] {
  // What was cut off a list that was too long.
  if (Array.isArray(raw)) return [{ fault: 'tooMany', about: String(raw.length) }]
  const { rejected } = parseSiteRules(fileWith(raw), isSelector)
  return rejected.map(({ fault, about }) => ({ fault, about }))
}

function fileWith(raw: unknown): unknown {
  const file = (rule: unknown) => ({ version: siteRulesVersion, rules: [rule] })
  if (typeof raw === 'string') return file({ site: anySite, keep: [raw] })
  if (!isRecord(raw)) return file(raw)
  if ('selector' in raw || 'kind' in raw) return file({ site: anySite, hide: [raw] })
  return 'rules' in raw || 'version' in raw ? raw : file(raw)
}
