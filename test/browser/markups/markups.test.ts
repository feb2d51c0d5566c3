import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { openCaseBrowser } from '../../../scripts/cases/case-browser.mjs'
import { judgeMarkups } from '../../../scripts/markups/measure.mjs'
import { describeMarkups } from '../../../scripts/markups/report.mjs'
import { sampleTraits } from '../../../scripts/markups/traits.mjs'
import { withoutChromium } from '../support/chromium'

/** Pages of each set of words, and the share of them that was right when this was last raised. */
const count = 12
const floors = { seen: 0.6, heldOut: 0.5 } as const
const seed = 40

describe.skipIf(withoutChromium)('invented articles in varied markup', () => {
  let browser: Awaited<ReturnType<typeof openCaseBrowser>>
  beforeAll(async () => {
    browser = await openCaseBrowser(findChromium() ?? '')
  })
  afterAll(() => browser.close())

  test.each(['seen', 'heldOut'] as const)('are mostly right with the words %s', async words => {
    const judged = await judgeMarkups(browser, sampleTraits(words, count, seed), () => undefined)
    const right = judged.filter(({ faults }) => faults.length === 0).length
    expect(right / count, describeMarkups(words, judged, 10)).toBeGreaterThanOrEqual(floors[words])
  })
})
