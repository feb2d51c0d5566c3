import { views } from '../domain/view'
import type { SitePermission } from './granted-origins'

/** How a site's articles open: in a view by themselves, or only on a click. */
export const siteOpenings = ['click', ...views] as const
export type SiteOpening = (typeof siteOpenings)[number]

/** How the articles of a page's site open now. */
export interface OpeningOfSite {
  /** As it is written: `krant.nl`. */
  readonly site: string
  readonly opening: SiteOpening
  readonly permission: SitePermission
}

/** What came of choosing another: how they open now; or nothing was kept, and all is as it was. */
export type ChosenOpening = OpeningOfSite | 'notKept'

/** Reads what was sent; `null` for what is none, or where a page is of no site that can be chosen. */
export function parseOpeningOfSite(sent: unknown): OpeningOfSite | null {
  if (typeof sent !== 'object' || sent === null || !('site' in sent && 'opening' in sent)) return null
  const opening = siteOpenings.find(opening => opening === sent.opening)
  if (opening === undefined || typeof sent.site !== 'string') return null
  const isGranted = 'permission' in sent && sent.permission === 'granted'
  return { site: sent.site, opening, permission: isGranted ? 'granted' : 'missing' }
}

/** Reads what was sent; `null` as above. */
export function parseChosenOpening(sent: unknown): ChosenOpening | null {
  return sent === 'notKept' ? sent : parseOpeningOfSite(sent)
}
