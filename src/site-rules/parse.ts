import { ruledKinds } from '../domain/clutter'
import { toSite } from '../domain/host'
import { siteReadings } from '../domain/reading'
import { isRecord, oneOf, quote } from '../domain/untrusted'
import { type HidePart, isEmptyRule, mergeRules, type SiteRule, siteRulesVersion } from './site-rule'

/** The most rules, and the most parts of one list: each part is a search on every page of its site. */
export const mostRules = 2000
export const mostParts = 200
/** Characters. */
export const longestSelector = 400

/** What can be wrong with rules from storage or a file. Each kind has its message: `rule_fault_KIND`. */
export type SiteRuleFaultKind =
  | 'noRules'
  | 'newerVersion'
  | 'noRule'
  | 'badSite'
  | 'emptyRule'
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
  /** The site of the rule that it is a part of; empty if that has none. */
  readonly site: string
  /** How many entries it is: more than one for the end of a list that is too long. */
  readonly entries: number
  readonly raw: unknown
}

/** Whether the browser understands a selector. */
export type IsSelector = (selector: string) => boolean

/** Whether a value has the form of a selector, whatever the browser makes of it: text without space around it. */
export function isSelectorText(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value === value.trim() && value.length <= longestSelector
  )
}

/**
 * Parses rules from storage or from a file. Never throws: what is broken or foreign is rejected, part by part, and the
 * rest is used. A rule of which no part can be used is left out, so that none of the rules is empty.
 * @param isSelector checks every selector; without a document any text that is not empty is accepted
 */
export function parseSiteRules(stored: unknown, isSelector: IsSelector = () => true): ParsedSiteRules {
  const parser = new RuleParser(isSelector)
  return { rules: parser.file(stored), rejected: parser.rejected }
}

class RuleParser {
  readonly rejected: RejectedPart[] = []
  private readonly isSelector: IsSelector
  /** The site of the rule that is being read. */
  private site = ''

  constructor(isSelector: IsSelector) {
    this.isSelector = isSelector
  }

  file(stored: unknown): SiteRule[] {
    if (stored === undefined || stored === null) return []
    if (!isRecord(stored) || typeof stored['version'] !== 'number' || !Array.isArray(stored['rules'])) {
      return this.reject('noRules', '', stored) ?? []
    }
    if (stored['version'] > siteRulesVersion) return this.reject('newerVersion', '', stored) ?? []
    const rules = this.list(stored['rules'], mostRules, 'rules', (raw, path) => this.rule(raw, path))
    return mergeRules(rules).map(rule => this.limited(rule))
  }

  private rule(raw: unknown, path: string): SiteRule | null {
    this.site = ''
    if (!isRecord(raw) || typeof raw['site'] !== 'string') return this.reject('noRule', path, raw)
    const site = toSite(raw['site'])
    if (site === null) return this.reject('badSite', path, raw, raw['site'])
    this.site = site
    const rejectedBefore = this.rejected.length
    const { hide = [], keep = [], content = null, reading } = raw
    const rule = {
      site,
      hide: this.list(hide, mostParts, `${path}.hide`, (part, at) => this.hidePart(part, at)),
      keep: this.list(keep, mostParts, `${path}.keep`, (part, at) => this.selector(part, at)),
      content: content === null ? null : this.selector(content, `${path}.content`),
      ...this.reading(reading, `${path}.reading`),
    }
    if (!isEmptyRule(rule)) return rule
    // Parts that cannot be used were rejected one by one.
    return this.rejected.length > rejectedBefore ? null : this.reject('emptyRule', path, raw, site)
  }

  private hidePart(raw: unknown, path: string): HidePart | null {
    if (!isRecord(raw)) return this.reject('badPart', path, raw)
    const kind = oneOf(ruledKinds, raw['kind'])
    if (!kind) return this.reject('badKind', path, raw, raw['kind'])
    const selector = this.selector(raw['selector'], `${path}.selector`)
    return selector === null ? null : { selector, kind }
  }

  private reading(raw: unknown, path: string): Pick<SiteRule, 'reading'> {
    const reading = oneOf(siteReadings, raw)
    if (!reading && raw !== undefined) this.reject('badPart', path, raw)
    return reading ? { reading } : {}
  }

  private selector(raw: unknown, path: string): string | null {
    if (typeof raw !== 'string') return this.reject('badPart', path, raw)
    const selector = raw.trim()
    return isSelectorText(selector) && this.isSelector(selector)
      ? selector
      : this.reject('badSelector', path, raw, selector)
  }

  /** Reads a list part by part; of one that is too long only the beginning. */
  private list<Part>(
    raw: unknown,
    most: number,
    path: string,
    read: (part: unknown, path: string) => Part | null,
  ): Part[] {
    if (!Array.isArray(raw)) return this.reject('badPart', path, raw) ?? []
    const within = this.beginning(raw, most, path)
    return within.flatMap((part: unknown, at) => read(part, `${path}[${at}]`) ?? [])
  }

  /** Rules for one site can be too long together, though none is by itself. */
  private limited(rule: SiteRule): SiteRule {
    this.site = rule.site
    return {
      ...rule,
      hide: this.beginning(rule.hide, mostParts, 'rules'),
      keep: this.beginning(rule.keep, mostParts, 'rules'),
    }
  }

  private beginning<Part>(list: readonly Part[], most: number, path: string): readonly Part[] {
    const rest = list.slice(most)
    if (rest.length > 0) this.reject('tooMany', path, rest, rest.length, rest.length)
    return list.slice(0, most)
  }

  private reject(fault: SiteRuleFaultKind, path: string, raw: unknown, about?: unknown, entries = 1): null {
    this.rejected.push({ fault, path, raw, entries, site: this.site, about: quote(about) })
    return null
  }
}
