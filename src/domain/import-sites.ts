import { mergeSites } from './merge-sites'
import { type SiteEntries, sayAll } from './site-choices'
import { parseScope } from './site-scope'

/**
 * Takes in what a file says of sites: of each field the later change holds. Only what has been forgotten here is said
 * anew, whenever that was: else nobody could have a site back from a file.
 * @param now ms since 1970
 */
export function importSites(entries: SiteEntries, imported: SiteEntries, now: number): SiteEntries {
  const forgotten = [...imported].filter(([written]) => entries.get(written)?.stance.value === 'none')
  const sayings = forgotten.flatMap(([written, { stance, view }]) => {
    const scope = parseScope(written)
    return scope ? [{ scope, stance: stance.value, view: view.value }] : []
  })
  return sayAll(mergeSites(entries, imported), sayings, now)
}
