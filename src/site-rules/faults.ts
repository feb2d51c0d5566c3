import type { Translate } from '../i18n/messages'

/** What can be wrong with rules that come from outside. Each has its sentence in `_locales`: `rule_fault_KIND`. */
export type SiteRuleFaultKind =
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

/** The sentence that tells the reader of a fault. */
export function sentenceOf({ fault, about }: SiteRuleFault, translate: Translate): string {
  return translate(`rule_fault_${fault}`, about)
}
