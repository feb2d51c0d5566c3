import { type TidyPageDeps, tidyPage } from '../../../src/clutter/hide/tidy-page'
import type { Tidying } from '../../../src/clutter/hide/types'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import type { Clutter } from '../../../src/domain/clutter'
import { pageStyle } from '../../../src/rules/page-style'
import { tidyRules } from '../../../src/rules/tidy'

let looks = 0

const find: TidyPageDeps['find'] = (...asked) => {
  looks++
  return pageAnalyzer.findClutter(...asked)
}

/** How often clutter was looked for. */
export function looksSoFar(): number {
  return looks
}

/** Runs in a page: its clutter hidden by what the finder finds, or by what is given. */
export function tidy(given?: TidyPageDeps['find']): Tidying {
  const style = new CSSStyleSheet()
  style.replaceSync(pageStyle)
  // Adopted, it leaves no trace in the markup; the extension's own style does not either.
  document.adoptedStyleSheets = [style]
  return tidyPage(document, { ...pageAnalyzer, find: given ?? find, rules: tidyRules })
}

/** What is on the screen of the elements that a selector finds. */
export function seen(selector: string): string[] {
  const all = [...document.querySelectorAll(selector)]
  return all.filter(element => element.checkVisibility()).map(element => element.id || element.localName)
}

/** A finder that finds what it is told to. */
export function finds(kind: Clutter['kind'], selector: string): TidyPageDeps['find'] {
  return ({ root, survey }) =>
    [...root.querySelectorAll(selector)]
      .filter(element => survey.numberOf.has(element))
      .map(element => ({ element, kind, reason: { signal: 'selector', selector } }))
}
