import { afterEach, expect, test } from 'vitest'
import { ShortcutSheet } from '../../../src/reader/ShortcutSheet'
import { shortcutKeys } from '../../../src/reader/shortcuts'
import { clear, draw, openPanel, settings } from '../support/rendered'

afterEach(clear)

test('the keys are listed once the sheet opens, each with what it does', async () => {
  const place = await draw(<ShortcutSheet settings={settings} />)
  const named = () => [...place.querySelectorAll('dd')].map(one => one.textContent)
  expect(named()).toEqual([])
  await openPanel(place, 'keys')
  expect(named()).toEqual(shortcutKeys.map(({ name }) => `shortcut_${name}`))
})
