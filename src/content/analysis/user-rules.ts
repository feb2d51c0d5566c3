import { isSelector } from '../../page/selectors'
import type { SaveResult } from '../../platform/save'
import type { OwnSiteRules } from '../../platform/site-rules'
import { rulesFor } from '../../site-rules/apply'
import type { RuleEdit } from '../../site-rules/edit'
import type { SiteRuleFault } from '../../site-rules/faults'
import type { IsSelector } from '../../site-rules/parse'
import type { SiteRule } from '../../site-rules/site-rule'
import { toSite } from '../../sites/host'

/** What the reader has said of the site that the page is on. */
export interface UserRules {
  /** As rules name it; `null` where a page is on none. */
  readonly site: string | null
  /** The reader's rules that hold here: the same list until they change. */
  readonly own: () => readonly SiteRule[]
  /** What was found wrong with what is stored; whoever takes it tells of it. */
  readonly takeFaults: () => readonly SiteRuleFault[]
  /** Adds to the reader's rules, here and in the storage, one thing after the other. */
  readonly say: (said: RuleEdit) => Promise<SaveResult>
}

export interface UserRulesDeps {
  readonly window: Window
  readonly loadSiteRules: (isSelector: IsSelector) => Promise<OwnSiteRules>
  readonly saveRule: (edit: RuleEdit) => Promise<SaveResult>
}

/** Opens a userRules in which nothing stands, and tells how what is stored comes into it. */
export function openUserRules({ window, loadSiteRules, saveRule }: UserRulesDeps) {
  const { document, location } = window
  const mayBeSelector = (selector: string) => isSelector(document, selector)
  let own: readonly SiteRule[] = []
  let faults: readonly SiteRuleFault[] = []
  let last: Promise<unknown> = Promise.resolve()

  const fill = (stored: OwnSiteRules) => {
    const here = rulesFor(location.hostname, { bundled: [], own: stored.rules })
    // Without a rule for this page it is the list it was: what was read by it still holds.
    if (here.length > 0 || own.length > 0) own = here
    faults = [...faults, ...stored.faults]
  }
  const sayNow = async (said: RuleEdit) => {
    const kept = await saveRule(said)
    if (kept === 'saved') fill(await loadSiteRules(mayBeSelector))
    return kept
  }
  const userRules: UserRules = {
    site: toSite(location.hostname),
    own: () => own,
    takeFaults: () => {
      const taken = faults
      faults = []
      return taken
    },
    say: said => {
      const saying = last.then(() => sayNow(said))
      last = saying
      return saying
    },
  }
  return { userRules, fill, mayBeSelector }
}
