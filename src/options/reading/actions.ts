import type { SiteTypes } from '../../settings/site-type'
import { placesStep, siteTypesStep } from '../data/save-steps'
import type { Feedback } from '../feedback'

/** @returns forgets where the user was in all articles, and offers to undo that */
export function createForgetPlaces({ notify, afterSave }: Feedback): () => Promise<void> {
  const forget = placesStep()
  return async () => {
    const { result, undo } = await forget()
    if (!(await afterSave(result))) return
    notify('options_places_forgotten', [], async () => {
      if (await afterSave(await undo())) notify('options_undone')
    })
  }
}

/** What the user can do with type and colours of single sites. */
export interface SiteTypeActions {
  readonly remove: (site: string) => Promise<void>
  readonly removeAll: () => Promise<void>
}

/** @param siteTypes those that are there now */
export function createSiteTypeActions(
  { notify, afterSave }: Feedback,
  siteTypes: SiteTypes,
): SiteTypeActions {
  const replace = async (types: SiteTypes) => {
    const { result, undo } = await siteTypesStep(types)()
    if (!(await afterSave(result))) return
    notify('options_site_type_removed', [], async () => {
      if (await afterSave(await undo())) notify('options_undone')
    })
  }
  return {
    remove: site => replace(new Map([...siteTypes].filter(([other]) => other !== site))),
    removeAll: () => replace(new Map()),
  }
}
