import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'
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
  if (!isRecord(sent)) return null
  const { site, permission } = sent
  const opening = oneOf(siteOpenings, sent['opening'])
  if (opening === undefined || typeof site !== 'string') return null
  return { site, opening, permission: permission === 'granted' ? 'granted' : 'missing' }
}

/** Reads what was sent; `null` as above. */
export function parseChosenOpening(sent: unknown): ChosenOpening | null {
  return sent === 'notKept' ? sent : parseOpeningOfSite(sent)
}
