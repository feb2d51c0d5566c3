import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { useLongestWords } from '../support/longest-words'
import { insideReader } from '../support/reader'
import { madeUpHosts } from '../support/sites'
import { faultsAtAllSizes } from './layout'
import { brokenLayouts, layoutStates } from './states'

describe.skipIf(withoutChromium).each(['English', 'the longest words of all languages'])(
  'in %s, at every size of window and text',
  words => {
    const isEnglish = words === 'English'
    const chromium = useChromium({ args: [madeUpHosts], ...(!isEnglish && { extension: useLongestWords() }) })

    test.each(layoutStates)('$name is whole, and nothing lies on top of anything', async state => {
      await state.open(chromium)
      expect(await faultsAtAllSizes(chromium, state)).toEqual([])
    })

    test.each(isEnglish ? brokenLayouts : [])('but a fault is found: $fault', async broken => {
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
