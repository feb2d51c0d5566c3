import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result, Rule } from 'axe-core'
import type { Page, Realm } from 'puppeteer-core'
import { reader } from './reader'

/** The script that brings axe into a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Text that has no contrast to be measured: single letters and drawings, and the letters on two colours at once. */
const immeasurable = /too short|non-text characters|\.auto /

/** What axe has against the reader, or the tray, one line each. Contrast that it could not measure counts too, or it would pass. */
export async function complaintsOfAxe(realm: Realm, host = reader): Promise<string[]> {
  await realm.evaluate(axeSource)
  return toldOf(await realm.evaluate(runAxe, host))
}

/** What axe has against a whole page of the extension, one line each. */
export async function complaintsOfAxeAbout(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return toldOf(await page.evaluate(runAxe, null))
}

type Findings = Pick<AxeResults, 'violations' | 'incomplete'>

function toldOf({ violations, incomplete }: Findings): string[] {
  const describe = ({ id, nodes }: Result) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().at(-1)} ${failureSummary}`)
  const unmeasured = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(describe)
    .filter(line => !immeasurable.test(line))
  return [...violations.flatMap(describe), ...unmeasured]
}

/** Runs in the extension's world: the page's own sees nothing of a closed root, and finds no fault in it. */
async function runAxe(selector: string | null): Promise<Findings> {
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
