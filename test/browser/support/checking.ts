import { tidyPage } from '../../../src/clutter/hide/tidy-page'
import { pageAnalyzer } from '../../../src/content/analysis/page-analyzer'
import { pageStyle } from '../../../src/rules/page-style'
import { tidyRules } from '../../../src/rules/tidy'
import { type CheckedPage, checkPage } from '../../unit/support/check-page'

/** Runs in a page: takes it all the way, and tidies it as well, which needs the layout of a real browser. */
export function checkHere(): CheckedPage {
  const style = new CSSStyleSheet()
  style.replaceSync(pageStyle)
  document.adoptedStyleSheets = [style]
  return checkPage(document, page => {
    const tidied = tidyPage(page, { ...pageAnalyzer, find: pageAnalyzer.findClutter, rules: tidyRules })
    return () => tidied.restore()
  })
}
