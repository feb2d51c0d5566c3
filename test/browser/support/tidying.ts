import { createClutterFinder } from '../../../src/clutter/find'
import { type TidyParts, tidyPage } from '../../../src/clutter/tidy'
import type { Tidying } from '../../../src/clutter/tidying'
import type { Clutter } from '../../../src/domain/clutter'
import { clutterRules } from '../../../src/rules'
import { pageStyle } from '../../../src/rules/page-style'
import { tidyRules } from '../../../src/rules/tidy'

const findClutter = createClutterFinder(clutterRules)
let looks = 0

const find: TidyParts['find'] = (...asked) => {
  looks++
  return findClutter(...asked)
}

/** How often clutter was looked for. */
export function looksSoFar(): number {
  return looks
}

/** Runs in a page: its clutter hidden by what the finder finds, or by what is given. */
export function tidy(given?: TidyParts['find']): Tidying {
  const style = new CSSStyleSheet()
  style.replaceSync(pageStyle)
  // Adopted, it leaves no trace in the markup; the extension's own style does not either.
  document.adoptedStyleSheets = [style]
  return tidyPage(document, { find: given ?? find, rules: tidyRules })
}

/** What is on the screen of the elements that a selector finds. */
export function seen(selector: string): string[] {
  const all = [...document.querySelectorAll(selector)]
  return all.filter(element => element.checkVisibility()).map(element => element.id || element.localName)
}

/** A finder that finds what it is told to. */
export function finds(kind: Clutter['kind'], selector: string): TidyParts['find'] {
  return (page, survey) =>
    [...page.querySelectorAll(selector)]
      .filter(element => survey.numberOf.has(element))
      .map(element => ({ element, kind, reason: { signal: 'selector', selector } }))
}
