import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { openCaseBrowser } from '../../../scripts/cases/case-browser.mjs'
import { judgeCase } from '../../../scripts/cases/judge-case.mjs'
import { loadCases } from '../../../scripts/cases/load-cases.mjs'
import { ROOT } from '../../../scripts/paths.mjs'
import { withoutChromium } from '../support/chromium'

/** Small pages, one a kind of fault: what a user would notice of the article of each. */
const folder = join(ROOT, 'test/cases')
const cases = await loadCases(folder)
const knownFaults: readonly string[] = JSON.parse(readFileSync(join(folder, 'known-faults.json'), 'utf8'))

describe.skipIf(withoutChromium)('small pages', () => {
  let browser: Awaited<ReturnType<typeof openCaseBrowser>>
  beforeAll(async () => {
    browser = await openCaseBrowser(findChromium() ?? '')
  })
  afterAll(() => browser.close())

  for (const pageCase of cases) {
    const check = knownFaults.includes(pageCase.id) ? test.fails : test
    check(`${pageCase.id}: ${pageCase.kind}`, async () => {
      expect(judgeCase(pageCase, await browser.show(pageCase))).toEqual([])
    })
  }
})

test('every known fault is that of a page', () => {
  expect(knownFaults.filter(name => !cases.some(({ id }) => id === name))).toEqual([])
})
