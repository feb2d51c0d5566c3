import { toSite } from '../domain/host'
import type { SiteTypeResult } from '../messaging/calls'
import type { CallingPage } from '../messaging/in-background'
import { writeSiteType } from '../platform/write-preferences'
import type { SiteType } from '../settings/site-type'

/**
 * Saves the type that the user has chosen for the site of a page.
 * @param type empty for none
 * @returns `refused` for a page of no site, too
 */
export async function keepSiteType(
  type: SiteType,
  { address, isPrivate }: CallingPage,
): Promise<SiteTypeResult> {
  const site = URL.canParse(address) ? toSite(new URL(address).hostname) : null
  if (site === null) return 'refused'
  // The name of a site is not to stay of a private window.
  return isPrivate ? 'private' : await writeSiteType(site, type)
}
