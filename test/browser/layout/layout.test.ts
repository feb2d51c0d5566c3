import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'
import { madeUpHosts } from '../support/sites'
import { faultsAtAllSizes } from './layout'
import { brokenLayouts, layoutStates } from './states'

describe.skipIf(withoutChromium).each(['en', 'nl', 'de'])(
  'in %s, at every size of window and text',
  language => {
    const chromium = useChromium({ language, args: [madeUpHosts] })

    test.each(layoutStates)('$name is whole, and nothing lies on top of anything', async state => {
      await state.open(chromium)
      expect(await faultsAtAllSizes(chromium, state)).toEqual([])
    })

    test.each(language === 'en' ? brokenLayouts : [])('but a fault is found: $fault', async broken => {
      await broken.state.open(chromium)
      const dialog = await insideReader(chromium)
      await dialog.evaluate((element, css) => {
        const style = document.createElement('style')
        style.textContent = css
        element.before(style)
      }, broken.css)
      expect((await faultsAtAllSizes(chromium, broken.state)).join('\n')).toMatch(broken.fault)
    })
  },
)
