import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'
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

/** Parses an answer of the background; `null` for anything else, and for a page whose site cannot be chosen. */
export function parseOpeningOfSite(sent: unknown): OpeningOfSite | null {
  if (!isRecord(sent)) return null
  const { site, permission } = sent
  const opening = oneOf(siteOpenings, sent['opening'])
  if (opening === undefined || typeof site !== 'string') return null
  return { site, opening, permission: permission === 'granted' ? 'granted' : 'missing' }
}

/** Parses the answer to a change; `null` as above. */
export function parseChosenOpening(sent: unknown): ChosenOpening | null {
  return sent === 'notKept' ? sent : parseOpeningOfSite(sent)
}
