import { toSite } from '../../domain/host'
import type { SaveResult } from '../../domain/save-result'
import { isSelector } from '../../page/selectors'
import type { UserSiteRules } from '../../platform/site-rules'
import type { RuleEdit } from '../../site-rules/edit'
import type { IsSelector, SiteRuleFault } from '../../site-rules/parse'
import { rulesFor, type SiteRule } from '../../site-rules/site-rule'

/** The user's rules for the site of the page. */
export interface UserRules {
  /** The site as rules name it; `null` where a page has none. */
  readonly site: string | null
  /** The rules that apply here: the same list until they change. */
  readonly current: () => readonly SiteRule[]
  /** What was wrong with the stored rules. They are given once, to the view that tells the user. */
  readonly takeFaults: () => readonly SiteRuleFault[]
  /** Edits the rules, here and in the storage, one edit after the other. */
  readonly edit: (edit: RuleEdit) => Promise<SaveResult>
}

export interface UserRulesDeps {
  readonly window: Window
  readonly loadSiteRules: (isSelector: IsSelector) => Promise<UserSiteRules>
  readonly saveRule: (edit: RuleEdit) => Promise<SaveResult>
}

/** Creates empty rules, with the function that fills in what was stored. */
export function openUserRules({ window, loadSiteRules, saveRule }: UserRulesDeps) {
  const { document, location } = window
  const mayBeSelector = (selector: string) => isSelector(document, selector)
  let current: readonly SiteRule[] = []
  let faults: readonly SiteRuleFault[] = []
  let lastEdit: Promise<unknown> = Promise.resolve()

  const fill = (stored: UserSiteRules) => {
    const here = rulesFor(location.hostname, { bundled: [], user: stored.rules })
    // Without a rule for this page the list stays the same object, so that an article extracted by it stays valid.
    if (here.length > 0 || current.length > 0) current = here
    faults = [...faults, ...stored.faults]
  }
  const editNow = async (edit: RuleEdit) => {
    const result = await saveRule(edit)
    if (result === 'saved') fill(await loadSiteRules(mayBeSelector))
    return result
  }
  const userRules: UserRules = {
    site: toSite(location.hostname),
    current: () => current,
    takeFaults: () => {
      const taken = faults
      faults = []
      return taken
    },
    edit: edit => {
      const editing = lastEdit.then(() => editNow(edit))
      lastEdit = editing
      return editing
    },
  }
  return { userRules, fill, mayBeSelector }
}
