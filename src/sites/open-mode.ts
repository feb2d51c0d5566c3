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
