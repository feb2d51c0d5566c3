import { views } from '../domain/view'
import type { SitePermission } from './granted-origins'

/** How a site's articles open: in a view by themselves, or only on a click. */
export const siteOpenings = ['click', ...views] as const
export type SiteOpening = (typeof siteOpenings)[number]

/** How the articles of a page's site open now. */
export interface OpeningOfSite {
  /** In the form of `writeScope`: `krant.nl`. */
  readonly site: string
  readonly opening: SiteOpening
  readonly permission: SitePermission
}

/** The answer to a change: how the articles open now, or `notKept` if it was not saved and nothing changed. */
export type ChosenOpening = OpeningOfSite | 'notKept'
