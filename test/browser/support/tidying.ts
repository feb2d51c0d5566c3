import { type TidyPageDeps, tidyPage } from '../../../src/clutter/hide/tidy-page'
import type { TidiedPage } from '../../../src/clutter/hide/types'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import type { Clutter } from '../../../src/domain/clutter'
import { pageStyle } from '../../../src/rules/page-style'
import { tidyRules } from '../../../src/rules/tidy'

let searches = 0
/** ms. The time by which the page is tidied: it passes when a test says so, and not while the machine is busy. */
let time = 0
let scheduled: { readonly work: () => void; readonly due: number }[] = []

const find: TidyPageDeps['find'] = (...page) => {
  searches++
  return pageAnalyzer.findClutter(...page)
}

/** How often clutter was searched for. */
function searchesSoFar(): number {
  return searches
}

/** Hides the clutter of the page: that which the finder finds or that which is given. */
function tidy(given?: TidyPageDeps['find']): TidiedPage {
  const style = new CSSStyleSheet()
  style.replaceSync(pageStyle)
  // Adopted, it leaves no trace in the markup; the extension's own style does not either.
  document.adoptedStyleSheets = [style]
  scheduled = []
  return tidyPage(document, {
    ...pageAnalyzer,
    find: given ?? find,
    rules: tidyRules,
    now: () => time,
    schedule: (work, wait) => {
      const entry = { work, due: time + wait }
      scheduled.push(entry)
      return () => {
        scheduled = scheduled.filter(other => other !== entry)
      }
    },
  })
}

/** Has time pass, and with it the work done that falls due, as well as what that work asks for. @param ms */
async function letPass(ms: number): Promise<void> {
  const end = time + ms
  // Observers of the page hear of its changes in a microtask, and ask for work then.
  await Promise.resolve()
  for (let next = takeDue(end); next; next = takeDue(end)) {
    time = Math.max(time, next.due)
    next.work()
    await Promise.resolve()
  }
  time = end
}

function takeDue(end: number) {
  const [next] = scheduled.filter(({ due }) => due <= end).toSorted((one, other) => one.due - other.due)
  scheduled = scheduled.filter(entry => entry !== next)
  return next
}

/** The elements that a selector finds and that are on the screen: their ids, or else their tags. */
function seen(selector: string): string[] {
  const all = [...document.querySelectorAll(selector)]
  return all.filter(element => element.checkVisibility()).map(element => element.id || element.localName)
}

/** A finder that finds just what a selector does. */
function finds(kind: Clutter['kind'], selector: string): TidyPageDeps['find'] {
  return ({ root, survey }) =>
    [...root.querySelectorAll(selector)]
      .filter(element => survey.numberOf.has(element))
      .map(element => ({ element, kind, reason: { signal: 'selector', selector } }))
}

/** All of this runs in a page, where a test finds it as `tidying`. */
export const inPage = { tidy, letPass, seen, finds, searchesSoFar }
