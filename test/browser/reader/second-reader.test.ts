import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../../scripts/paths.mjs'
import { useChromium, withoutChromium } from '../support/chromium'

/** Runs in the extension's world. */
function hasSecondReader(): boolean {
  const { __leeslamp } = globalThis as unknown as { readonly __leeslamp?: object }
  return __leeslamp !== undefined && 'secondReader' in __leeslamp
}

describe.skipIf(withoutChromium)('the script of the second reader', () => {
  const short = readFileSync(join(ROOT, 'test/cases/short-two-sentences/page.html'), 'utf8')
  const chromium = useChromium({ routes: { '/kort': { body: short } } })
  const comesInto = async (path: string) => {
    await chromium.read(path)
    return await chromium.readerRealm(chromium.page).evaluate(hasSecondReader)
  }

  test('comes into a page whose article is in doubt', async () => {
    expect(await comesInto('/kort')).toBe(true)
  })

  test('does not come into a page that is read without doubt', async () => {
    expect(await comesInto('/en-feature/')).toBe(false)
  })
})
