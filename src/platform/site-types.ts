import type { Storage } from 'webextension-polyfill'
import { toSite } from '../domain/host'
import { type SiteType, type SiteTypes, validSiteType } from '../settings/site-type'
import { pageBrowser } from './extension-api'
import { report } from './report'

/** The type of each site is an item of its own, so that two devices that choose for different sites lose nothing. */
const prefix = 'siteType.'

export const siteTypeKey = (site: string) => prefix + site

/** Loads what the user has chosen for a site: nothing where that cannot be read. */
export async function loadSiteType(site: string): Promise<SiteType> {
  try {
    const key = siteTypeKey(site)
    return validSiteType((await pageBrowser.storage.sync.get(key))[key])
  } catch (error) {
    report('loading the type of a site', error)
    return {}
  }
}

/** Loads what the user has chosen for all sites: nothing where that cannot be read. */
export async function loadSiteTypes(): Promise<SiteTypes> {
  try {
    const stored = Object.entries(await pageBrowser.storage.sync.get(null))
    const types = stored
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, type]) => [key.slice(prefix.length), validSiteType(type)] as const)
      .filter(([site, type]) => toSite(site) === site && Object.keys(type).length > 0)
    return new Map(types.sort(([one], [other]) => (one < other ? -1 : 1)))
  } catch (error) {
    report('loading the types of sites', error)
    return new Map()
  }
}

/** Listens to changes by other pages and other devices. */
export function onSiteTypesChanged(listener: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'sync' && Object.keys(changes).some(key => key.startsWith(prefix))) listener()
    },
  )
}
