import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from './support/chromium'
import { faultsAtAllSizes } from './support/layout'
import { layoutStates } from './support/layout-states'
import { madeUpHosts } from './support/sites'

describe.skipIf(withoutChromium).each(['en', 'nl', 'de'])(
  'in %s, at every size of window and text',
  language => {
    const chromium = useChromium({ language, args: [madeUpHosts] })

    test.each(layoutStates)('$name shows all of itself, and nothing on top of anything', async state => {
      await state.open(chromium)
      expect(await faultsAtAllSizes(chromium, state)).toEqual([])
    })
  },
)
