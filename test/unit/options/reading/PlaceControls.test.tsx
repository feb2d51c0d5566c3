import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { button } from '../../support/render'

vi.hoisted(() => {
  const holder: { apis: object } = { apis: {} }
  vi.stubGlobal('held', holder)
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(holder.apis, name) }))
})

import { extensionAPIs, type Options, openOptions } from '../../support/options'

declare const held: { apis: object }

const place = { at: 7, into: 0.5, after: [1], before: [3] }
const places = (...keys: readonly string[]) => ({ salt: 'zout', kept: keys.map(key => ({ key, place })) })

let options: Options
const controls = () => options.container.querySelector('.place-controls')
const count = () => controls()?.querySelector('.data-action p')?.textContent
const stored = () => options.browser.storage.local.items['places']
const press = (name: string) => options.settle(() => button(options.container, name).click())

beforeEach(() => {
  held.apis = extensionAPIs
})
afterEach(() => options.close())

describe.each([
  ['followLinks', 0, false],
  ['joinPages', 1, false],
  ['showProgress', 2, true],
  ['rememberPlace', 3, true],
  ['printLinks', 4, false],
  ['printPictures', 5, true],
] as const)('%s', (name, at, isOn) => {
  test(`is ${isOn ? 'on' : 'off'} at first, and saved as it is switched`, async () => {
    options = await openOptions()
    const box = controls()?.querySelectorAll('input')[at]
    expect(box?.checked).toBe(isOn)
    await options.settle(() => box?.click())
    expect(options.browser.storage.sync.items).toEqual({ [`readerPreferences.${name}`]: !isOn })
  })

  test('is shown as it is stored', async () => {
    options = await openOptions({ preferences: { [name]: !isOn } })
    expect([...(controls()?.querySelectorAll('input') ?? [])].map(box => box.checked)).toEqual(
      [false, false, true, true, false, true].map((isOnAtFirst, other) =>
        other === at ? !isOn : isOnAtFirst,
      ),
    )
  })
})

describe('the places', () => {
  test.each([
    [undefined, 'options_no_places', true],
    [places('sluis'), 'options_places_one 1', false],
    [places('sluis', 'brug'), 'options_places_other 2', false],
  ])('are counted, where there are any: %j', async (places, text, isDisabled) => {
    options = await openOptions({ places })
    expect([count(), button(options.container, 'options_forget_places').disabled]).toEqual([text, isDisabled])
  })

  test('are forgotten, and what was forgotten can be had back', async () => {
    options = await openOptions({ places: places('sluis', 'brug') })
    await press('options_forget_places')
    expect(stored()).toEqual({ salt: null, kept: [] })
    expect([count(), options.notice()]).toEqual(['options_no_places', 'options_places_forgotten'])
    await press('options_undo')
    expect([stored(), count()]).toEqual([places('sluis', 'brug'), 'options_places_other 2'])
  })

  test('go when everything is reset', async () => {
    options = await openOptions({ places: places('sluis') })
    await press('options_reset')
    expect(stored()).toEqual({ salt: null, kept: [] })
  })
})
