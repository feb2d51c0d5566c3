import type { Chromium } from '../support/chromium'
import { pressIn } from '../support/press'
import { insidePicker, insideTray, pickerHost, trayHost } from '../support/tray'
import { type LayoutState, tidy } from './state'

const inTray = { host: trayHost, root: '.tray' }
export const trayStates: readonly LayoutState[] = [
  { ...inTray, name: 'the tray', scope: '.corner', isPanel: true, open: tidy },
  {
    ...inTray,
    name: 'the list in the tray',
    scope: '.corner',
    isPanel: true,
    open: async chromium => {
      await tidy(chromium)
      const tray = await insideTray(chromium)
      await pressIn(tray, '.count')
      await tray.waitForSelector('.entry')
      // What is given back can be hidden again, and always shown.
      await pressIn(tray, '.entry .button')
      await tray.waitForSelector('.rule-action')
    },
  },
  {
    ...inTray,
    name: 'the tray of a page with nothing to hide',
    scope: '.corner',
    isPanel: true,
    open: chromium => tidy(chromium, '/bare'),
  },
]

const inPicker = { host: pickerHost, root: '.picker', scope: '.controls', isPanel: true }
const pick = async (chromium: Chromium, ...keys: readonly ('Enter' | 'ArrowUp' | 'ArrowRight')[]) => {
  await tidy(chromium)
  await chromium.page.keyboard.press('p')
  const picker = await insidePicker(chromium)
  await picker.waitForSelector('.block')
  for (const key of keys) await chromium.page.keyboard.press(key)
}
export const pickerStates: readonly LayoutState[] = [
  { ...inPicker, name: 'the picker', open: pick },
  {
    ...inPicker,
    name: 'the picker that refuses',
    open: chromium => pick(chromium, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'),
  },
  {
    ...inPicker,
    name: 'the picker that has hidden something',
    open: chromium => pick(chromium, 'ArrowRight', 'Enter'),
  },
]
