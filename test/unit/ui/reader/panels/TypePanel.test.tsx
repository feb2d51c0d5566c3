import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  defaultPreferences,
  type Measure,
  preferenceRanges,
  type ReaderPreferences,
  themes,
  typefaces,
} from '../../../../../src/settings/preferences'
import type { SiteType } from '../../../../../src/settings/site-type'
import { TypePanel } from '../../../../../src/ui/reader/panels/TypePanel'
import { act, button, locale, mount, radio, unmountAll } from '../../../support/render'

afterEach(unmountAll)

interface PanelOptions {
  readonly trouble?: string | null
  /** The family that the font of the user's own is to be had by. */
  readonly own?: string | null
  readonly ofSite?: SiteType | null
  readonly site?: string | null
}

async function panel(
  preferences: Partial<ReaderPreferences> = {},
  { trouble = null, own = null, ofSite = null, site = 'krant.example' }: PanelOptions = {},
) {
  const onChange = vi.fn<(changed: ReaderPreferences) => void>()
  const changeOfSite = vi.fn<(type: SiteType | null) => void>()
  const chosen = { ...defaultPreferences, ...preferences }
  const props = { locale, trouble, onChange, site, ofSite, changeOfSite }
  const container = await mount(<TypePanel {...props} preferences={chosen} families={{ own }} />)
  return { container, onChange, changeOfSite, chosen }
}

const choice = (container: Element, typeface: string) => {
  const found = container.querySelector<HTMLInputElement>(`input[name="typeface"][value="${typeface}"]`)
  if (!found) throw new Error(`no typeface is named ${typeface}`)
  return found
}

describe('choices', () => {
  test.each(themes)('of colours show that %s is chosen', async theme => {
    const { container } = await panel({ theme })
    const checked = [...container.querySelectorAll<HTMLInputElement>('input[name="theme"]')].filter(
      one => one.checked,
    )
    expect(checked.map(one => one.value)).toEqual([theme])
  })

  test.each(typefaces)('of typefaces show that %s is chosen', async typeface => {
    const { container } = await panel({ typeface })
    expect(typefaces.filter(one => choice(container, one).checked)).toEqual([typeface])
  })

  test('and their groups have names for a screen reader', async () => {
    const { container } = await panel()
    expect(themes.map(theme => radio(container, theme).getAttribute('aria-label'))).toEqual(
      themes.map(one => `theme_${one}`),
    )
    expect(typefaces.map(one => choice(container, one).closest('label')?.textContent)).toEqual(
      typefaces.map(one => `typeface_${one}`),
    )
    expect([...container.querySelectorAll('legend')].map(one => one.textContent)).toEqual([
      'theme',
      'typeface',
    ])
  })

  test('change one preference and no other', async () => {
    const { container, onChange, chosen } = await panel({ size: 24 })
    await act(() => radio(container, 'dark').click())
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, theme: 'dark' })
    await act(() => radio(container, 'easy').click())
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, typeface: 'easy' })
  })
})

describe.each<Measure>(['size', 'width', 'leading'])('%s', measure => {
  const { min, max } = preferenceRanges[measure]

  test('goes up and down', async () => {
    const { container, onChange, chosen } = await panel()
    await act(() => button(container, `${measure}_more`).click())
    expect(onChange.mock.lastCall?.[0][measure]).toBeGreaterThan(chosen[measure])
    await act(() => button(container, `${measure}_less`).click())
    expect(onChange.mock.lastCall?.[0][measure]).toBeLessThan(chosen[measure])
  })

  test.each([
    [min, 'less', 'more'],
    [max, 'more', 'less'],
  ] as const)('at %d has nothing %s to give', async (value, off, on) => {
    const { container } = await panel({ [measure]: value })
    expect(button(container, `${measure}_${off}`).disabled).toBe(true)
    expect(button(container, `${measure}_${on}`).disabled).toBe(false)
  })

  test('can go both ways in between', async () => {
    const { container } = await panel()
    expect(['less', 'more'].map(way => button(container, `${measure}_${way}`).disabled)).toEqual([
      false,
      false,
    ])
  })
})

test('measures are written as in the language of the interface', async () => {
  const { container } = await panel({ leading: 1.7 })
  const shown = [...container.querySelectorAll('output')].map(one => one.textContent?.replace('\u00a0', ' '))
  expect(shown).toEqual(['20 px', '65', '1,7'])
})

test('tooltips of buttons name the key that does the same', async () => {
  const { container } = await panel()
  expect(button(container, 'size_more').title).toBe('size_more (+)')
  expect(button(container, 'leading_more').title).toBe('leading_more')
})

test('everything can be reset', async () => {
  const { container, onChange } = await panel({ theme: 'black', size: 36 })
  await act(() => button(container, 'reset').click())
  expect(onChange).toHaveBeenCalledWith(defaultPreferences)
})

test('the panel says that a choice could not be saved, and only then', async () => {
  const told = async (trouble: string | null) => {
    const { container } = await panel({}, { trouble })
    const status = container.querySelector('[role="status"]')
    return [status?.textContent, status?.hasAttribute('hidden')]
  }
  expect(await told('Niet bewaard.')).toEqual(['Niet bewaard.', false])
  expect(await told(null)).toEqual(['', true])
})

describe('for one site only', () => {
  const siteSwitch = (container: Element) => {
    const labels = [...container.querySelectorAll('label')]
    const input = labels.find(label => label.textContent === 'type_site')?.querySelector('input')
    if (!input) throw new Error('There is no such switch.')
    return input
  }

  test('is switched on and off, and what was chosen comes back', async () => {
    const off = await panel()
    expect(siteSwitch(off.container).checked).toBe(false)
    await act(() => siteSwitch(off.container).click())
    expect(off.changeOfSite).toHaveBeenCalledExactlyOnceWith({})
    const on = await panel({}, { ofSite: { size: 24 } })
    expect(siteSwitch(on.container).checked).toBe(true)
    await act(() => siteSwitch(on.container).click())
    expect(on.changeOfSite).toHaveBeenCalledExactlyOnceWith(null)
  })

  test('Reset says for which site it is, and takes back what was chosen there', async () => {
    const { container, changeOfSite, onChange } = await panel({}, { ofSite: { size: 24 } })
    await act(() => button(container, 'reset_site krant.example').click())
    expect(changeOfSite).toHaveBeenCalledExactlyOnceWith({})
    expect(onChange).not.toHaveBeenCalled()
  })

  test('is not offered on a page of no site', async () => {
    const { container } = await panel({}, { site: null })
    expect(container.textContent).not.toContain('type_site')
  })
})

test('the colours of the user’s own tell how well they can be read', async () => {
  const { container } = await panel({
    theme: 'own',
    ownPaper: '#ffffff',
    ownInk: '#000000',
    ownAccent: '#999999',
  })
  const told = [...container.querySelectorAll('.contrast')].map(one => one.textContent)
  expect(told).toEqual(['contrast_best 21', 'contrast_poor 2,8 4,5'])
  expect(
    [...container.querySelectorAll('input[type="color"]')].map(one => one.getAttribute('aria-label')),
  ).toEqual(['ownPaper', 'ownInk', 'ownAccent'])
})

test.each([
  ['', null, 'ownFont_hint'],
  ['Verdana', null, 'ownFont_missing Verdana'],
  ['Verdana', 'f123', 'ownFont_sample'],
])('the font “%s”, to be had as %s, is told of: %s', async (ownFont, own, told) => {
  const { container } = await panel({ typeface: 'own', ownFont }, { own })
  expect(container.querySelector('#own-font')?.textContent?.trim()).toBe(told)
})

test('the rest unfolds, and stays so as long as the page lasts', async () => {
  const first = await panel()
  expect(first.container.querySelector('.more')).toBeNull()
  await act(() => button(first.container, 'type_more').click())
  expect(first.container.querySelector('.more')).not.toBeNull()
  await unmountAll()
  const second = await panel()
  expect(second.container.querySelector('.more')).not.toBeNull()
  await act(() => button(second.container, 'type_more').click())
  expect(second.container.querySelector('.more')).toBeNull()
})
