import { changePlaces, noPlaces, type Places } from '../../platform/places'
import { savePreferences } from '../../platform/preferences'
import { changeSiteRules } from '../../platform/site-rules'
import { loadSiteTypes } from '../../platform/site-types'
import { changeSites, type SitesChange } from '../../platform/sites'
import { writePreferencesNow, writeSiteTypesNow } from '../../platform/write-preferences'
import type { ReaderPreferences } from '../../settings/preferences'
import type { SiteTypes } from '../../settings/site-type'
import type { IsSelector } from '../../site-rules/parse'
import type { SiteRule } from '../../site-rules/site-rule'
import { createUndo } from '../../sites/edit-choices'
import type { Step } from './steps'

/** Changes the stored choices for sites. */
export function sitesStep(change: SitesChange): Step {
  return async () => {
    let undo: SitesChange = entries => entries
    const result = await changeSites((entries, now) => {
      const after = change(entries, now)
      undo = createUndo(entries, after)
      return after
    })
    return { result, undo: () => changeSites(undo) }
  }
}

/** Replaces the stored site rules of the user. */
export function rulesStep(rules: readonly SiteRule[], isSelector: IsSelector): Step {
  return async () => {
    let before = rules
    const result = await changeSiteRules(stored => {
      before = stored
      return rules
    }, isSelector)
    return { result, undo: () => changeSiteRules(() => before, isSelector) }
  }
}

/** Forgets where the user was in articles. */
export function placesStep(): Step {
  return async () => {
    let before: Places = noPlaces
    const result = await changePlaces(places => {
      before = places
      return noPlaces
    })
    return { result, undo: () => changePlaces(() => before) }
  }
}

/** Replaces type and colours of all sites that have their own. */
export function siteTypesStep(types: SiteTypes): Step {
  return async () => {
    const before = await loadSiteTypes()
    return { result: await writeSiteTypesNow(types), undo: () => writeSiteTypesNow(before) }
  }
}

/** Replaces the stored preferences. */
export function preferencesStep(preferences: ReaderPreferences, before: ReaderPreferences): Step {
  return async () => ({
    result: await savePreferences(preferences, writePreferencesNow),
    undo: () => savePreferences(before, writePreferencesNow),
  })
}
