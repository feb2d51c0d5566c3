import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'

/** Runs in the extension's world. */
function hasSecondReader(): boolean {
  const { __leeslamp } = globalThis as unknown as { readonly __leeslamp?: object }
  return __leeslamp !== undefined && 'secondReader' in __leeslamp
}

describe.skipIf(withoutChromium)('the script of the second reader', () => {
  const chromium = useChromium({
    routes: { '/kort': { body: '<title>Kort</title><h1>Sluis</h1><div>Dicht tot 3 mei</div>' } },
  })
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
