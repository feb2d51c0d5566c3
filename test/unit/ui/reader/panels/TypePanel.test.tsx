import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  defaultPreferences,
  type Measure,
  preferenceRanges,
  type ReaderPreferences,
  themes,
  typefaces,
} from '../../../../../src/settings/preferences'
import { TypePanel } from '../../../../../src/ui/reader/panels/TypePanel'
import { act, button, locale, mount, radio, unmountAll } from '../../../support/render'

afterEach(unmountAll)

async function panel(
  preferences: Partial<ReaderPreferences> = {},
  trouble: string | null = null,
  own: string | null = null,
) {
  const onChange = vi.fn<(changed: ReaderPreferences) => void>()
  const chosen = { ...defaultPreferences, ...preferences }
  const container = await mount(
    <TypePanel
      preferences={chosen}
      families={{ own }}
      locale={locale}
      trouble={trouble}
      onChange={onChange}
    />,
  )
  return { container, onChange, chosen }
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
    const { container } = await panel({}, trouble)
    const status = container.querySelector('[role="status"]')
    return [status?.textContent, status?.hasAttribute('hidden')]
  }
  expect(await told('Niet bewaard.')).toEqual(['Niet bewaard.', false])
  expect(await told(null)).toEqual(['', true])
})
