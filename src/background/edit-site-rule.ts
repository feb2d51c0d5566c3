import { isOfSite, toSite } from '../domain/host'
import type { SaveResult } from '../domain/save-result'
import { changeSiteRules } from '../platform/site-rules'
import { applyRuleEdit, type RuleEdit } from '../site-rules/edit'

/**
 * Saves an edit of the user's rules that was made in a page, for the page's own site.
 * @param address of the page, as the browser knows it
 * @returns `refused` for a site that the page has no part in, too
 */
export async function editSiteRule(edit: RuleEdit, address: string): Promise<SaveResult> {
  if (!isOwnSite(edit, address)) return 'refused'
  return await changeSiteRules(rules => applyRuleEdit(rules, edit))
}

/** What a page adds is for its own site. What it removes may be of any site that it is part of. */
function isOwnSite({ action, site }: RuleEdit, address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  const isRemoval = action === 'forget' || action === 'forgetContent'
  return isRemoval ? isOfSite(host, site) : toSite(host) === site
}
