import { rulesFor } from '../domain/apply-site-rules'
import { isSelector } from '../domain/selectors'
import { toSite } from '../domain/site'
import type { SiteRuleFault } from '../domain/site-rule-faults'
import type { SiteRule } from '../domain/site-rules'
import type { Kept } from '../platform/keep'
import type { OwnSiteRules, RulesChange } from '../platform/site-rules'
import type { SessionParts } from './session-parts'

/** What the reader has said of the site that the page is on. */
export interface Rulebook {
  /** As rules name it; `null` where a page is on none. */
  readonly site: string | null
  /** The reader's rules that hold here: the same list until they change. */
  readonly own: () => readonly SiteRule[]
  /** What was found wrong with what is stored; whoever takes it tells of it. */
  readonly takeFaults: () => readonly SiteRuleFault[]
  /** Changes the reader's rules, here and in the storage, one change after the other. */
  readonly change: (change: RulesChange) => Promise<Kept>
}

type RulebookParts = Pick<SessionParts, 'window' | 'changeSiteRules'>

/** Opens a rulebook in which nothing stands, and tells how what is stored comes into it. */
export function openRulebook({ window, changeSiteRules }: RulebookParts) {
  const { document, location } = window
  const mayBeSelector = (selector: string) => isSelector(document, selector)
  let own: readonly SiteRule[] = []
  let faults: readonly SiteRuleFault[] = []
  let last: Promise<unknown> = Promise.resolve()

  const changeNow = async (change: RulesChange) => {
    const kept = await changeSiteRules(change, mayBeSelector)
    if (kept === 'kept') own = change(own)
    return kept
  }
  const rulebook: Rulebook = {
    site: toSite(location.hostname),
    own: () => own,
    takeFaults: () => {
      const taken = faults
      faults = []
      return taken
    },
    change: change => {
      const changed = last.then(() => changeNow(change))
      last = changed
      return changed
    },
  }
  const fill = (stored: OwnSiteRules) => {
    const here = rulesFor(location.hostname, { bundled: [], own: stored.rules })
    // Without a rule for this page it is the list it was: what was read by it still holds.
    if (here.length > 0) own = here
    faults = stored.faults
  }
  return { rulebook, fill, mayBeSelector }
}
