import { views } from '../domain/view'
import type { SitePermission } from './granted-origins'

/** How a site's articles open: in a view by themselves, or only on a click. */
export const openModes = ['click', ...views] as const
export type OpenMode = (typeof openModes)[number]

/** How the articles of a page's site open now. */
export interface SiteOpenMode {
  /** In the form of `writeScope`: `krant.nl`. */
  readonly site: string
  readonly mode: OpenMode
  readonly permission: SitePermission
}

/** How the articles open after a change, or `notSaved` if nothing changed because it could not be saved. */
export type SetOpenModeResult = SiteOpenMode | 'notSaved'
