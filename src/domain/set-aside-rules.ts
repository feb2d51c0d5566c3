import { type IsSelector, parseSiteRules } from './parse-site-rules'
import { isRecord } from './record'
import type { SiteRuleFault } from './site-rule-faults'
import { siteRulesVersion } from './site-rules'

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
