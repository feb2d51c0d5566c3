import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result, Rule } from 'axe-core'
import type { Page, Realm } from 'puppeteer-core'
import { reader } from './reader'

/** The script that defines axe in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Text whose contrast cannot be measured: single letters, icons, and letters on two colours at once. */
const unmeasurable = /too short|non-text characters|\.auto /

/** The faults that axe finds in the reader or the tray, one line each. Contrast that it could not measure counts too. */
export async function axeFaultsIn(realm: Realm, host = reader): Promise<string[]> {
  await realm.evaluate(axeSource)
  return describeFaults(await realm.evaluate(runAxe, host))
}

/** The faults that axe finds in a whole page of the extension, one line each. */
export async function axeFaultsInPage(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return describeFaults(await page.evaluate(runAxe, null))
}

type AxeFindings = Pick<AxeResults, 'violations' | 'incomplete'>

function describeFaults({ violations, incomplete }: AxeFindings): string[] {
  const describe = ({ id, nodes }: Result) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)} ${failureSummary}`)
  const unmeasured = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(describe)
    .filter(line => !unmeasurable.test(line))
  return [...violations.flatMap(describe), ...unmeasured]
}

/** Runs in the extension's isolated world: from the page's own, a closed shadow root is invisible and has no faults. */
async function runAxe(selector: string | null): Promise<AxeFindings> {
  const { axe, chrome } = globalThis as unknown as {
    axe: {
      getRules(): { ruleId: string; tags: string[] }[]
      run(host: Element | Document, options: object): Promise<AxeResults>
    }
    chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
  }
  const host = selector === null ? null : document.querySelector(selector)
  const root = host && chrome.dom.openOrClosedShadowRoot(host)
  if (host) Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root })
  const rules: Record<string, Pick<Rule, 'enabled'>> = {}
  for (const { ruleId, tags } of axe.getRules()) {
    rules[ruleId] = { enabled: !tags.some(tag => /aaa$|experimental|deprecated/.test(tag)) }
  }
  const { violations, incomplete } = await axe.run(host ?? document, {
    rules,
    resultTypes: ['violations', 'incomplete'],
  })
  return { violations, incomplete }
}
