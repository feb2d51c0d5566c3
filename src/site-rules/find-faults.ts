import { isRecord } from '../domain/untrusted'
import { type IsSelector, parseSiteRules, type SiteRuleFault } from './parse'
import { siteRulesVersion } from './site-rule'

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
