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
    point: vi.fn(),
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

test('Esc closes what is on top: a panel before what is offered beneath it, and that before the reader', () => {
  const dialog = document.createElement('dialog')
  const offer = document.createElement('button')
  const panel = document.createElement('div')
  dialog.append(offer, panel)
  const open = [offer, panel]
  vi.spyOn(dialog, 'querySelectorAll').mockImplementation(() => [...open] as never)
  HTMLElement.prototype.hidePopover = function hide(this: HTMLElement) {
    open.splice(open.indexOf(this as never), 1)
  }
  const close = vi.fn()
  const deps = { change: vi.fn(), tidy: vi.fn(), point: vi.fn(), switchReading: vi.fn(), awaitPanel: vi.fn() }
  const leave = () => performAction('leave', { dialog, preferences: defaultPreferences, close, ...deps })
  leave()
  expect(open).toEqual([offer])
  leave()
  expect([open, close.mock.calls]).toEqual([[], []])
  leave()
  expect(close).toHaveBeenCalledOnce()
})
