import { expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../../src/settings/preferences'
import { performAction } from '../../../../src/ui/reader/perform-action'
import { one } from '../../support/page'

test.each([
  ['togglePanel', 'type'],
  ['toggleHelp', 'keys'],
  ['toggleOmitted', 'omitted'],
  ['toggleSite', 'site'],
] as const)('%s finds its panel, whatever ids the article before it has', (action, id) => {
  const dialog = document.createElement('dialog')
  dialog.innerHTML = `<h2 id="${id}">Kop</h2><p id="${id}">a</p><div popover="auto" id="${id}">b</div>`
  const toggled: Element[] = []
  HTMLElement.prototype.togglePopover = function toggle(this: HTMLElement) {
    toggled.push(this)
    return true
  }
  const awaitPanel = vi.fn()
  const deps = {
    preferences: defaultPreferences,
    change: vi.fn(),
    tidy: vi.fn(),
    switchReading: vi.fn(),
    close: vi.fn(),
    awaitPanel,
  }
  performAction(action, { dialog, ...deps })
  expect(toggled).toEqual([one(dialog, '[popover]')])
  expect(awaitPanel).not.toHaveBeenCalled()
  one(dialog, '[popover]').remove()
  performAction(action, { dialog, ...deps })
  expect(awaitPanel).toHaveBeenCalledExactlyOnceWith(id)
})
