import { SiteIndex } from './choice-index'
import { applyChoices, type ChoiceEdit, clearChoice, type SiteEntries, siteChoices } from './choices'
import { mergeSites } from './merge-choices'
import { parseScope, type SiteScope } from './scope'

/**
 * Clears the choice for a site, and with it the pages excepted from it, unless a broader scope still opens them.
 * @param now ms since 1970
 */
export function forgetSite(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  const without = clearChoice(entries, scope, now)
  const index = new SiteIndex(without)
  const isOpened = (page: SiteScope) =>
    index.broaderThan(page).some(({ entry }) => entry.choice.value === 'always')
  return siteChoices(without, 'never')
    .filter(({ scope: { kind } }) => kind === 'page')
    .filter(({ scope: page }) => !isOpened(page))
    .reduce((left, { scope: page }) => clearChoice(left, page, now), without)
}

/**
 * Creates the undo of a change. It makes the former choices again, for the changed scopes only, with a new time rather
 * than the old one, so that other browsers take them over too.
 * @returns a function that takes the entries as they are by then, and the time in ms since 1970
 */
export function createUndo(
  before: SiteEntries,
  after: SiteEntries,
): (entries: SiteEntries, now: number) => SiteEntries {
  const changed = [...after.keys()].filter(written => before.get(written) !== after.get(written))
  const edits = changed.flatMap((written): ChoiceEdit[] => {
    const scope = parseScope(written)
    const entry = before.get(written)
    return scope ? [{ scope, choice: entry?.choice.value ?? 'none', view: entry?.view.value }] : []
  })
  return (entries, now) => applyChoices(entries, edits, now)
}

/**
 * Clears the choices for all sites.
 * @param now ms since 1970
 */
export function forgetAllSites(entries: SiteEntries, now: number): SiteEntries {
  const edits = [...entries.keys()].flatMap((written): ChoiceEdit[] => {
    const scope = parseScope(written)
    return scope ? [{ scope, choice: 'none', view: undefined }] : []
  })
  return applyChoices(entries, edits, now)
}

/**
 * Merges the choices of a file into the entries; the later change of each field wins. A choice that was cleared here is
 * made again with a new time, whenever that was, because otherwise no site could be restored from a file.
 * @param now ms since 1970
 */
export function importSites(entries: SiteEntries, imported: SiteEntries, now: number): SiteEntries {
  const cleared = [...imported].filter(([written]) => entries.get(written)?.choice.value === 'none')
  const edits = cleared.flatMap(([written, { choice, view }]): ChoiceEdit[] => {
    const scope = parseScope(written)
    return scope ? [{ scope, choice: choice.value, view: view.value }] : []
  })
  return applyChoices(mergeSites(entries, imported), edits, now)
}
