import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  defaultPreferences,
  type Measure,
  preferenceRanges,
  type ReaderPreferences,
  themes,
  typefaces,
} from '../../../../src/settings/preferences'
import { TypePanel } from '../../../../src/ui/reader/TypePanel'
import { button, clear, doing, draw, radio, settings } from '../../support/rendered'

afterEach(clear)

async function panel(preferences: Partial<ReaderPreferences> = {}, trouble: string | null = null) {
  const onChange = vi.fn<(changed: ReaderPreferences) => void>()
  const chosen = { ...defaultPreferences, ...preferences }
  const place = await draw(
    <TypePanel preferences={chosen} settings={settings} trouble={trouble} onChange={onChange} />,
  )
  return { place, onChange, chosen }
}

describe('choices', () => {
  test.each(themes)('of colours show that %s is chosen', async theme => {
    const { place } = await panel({ theme })
    const checked = [...place.querySelectorAll<HTMLInputElement>('input[name="theme"]')].filter(
      one => one.checked,
    )
    expect(checked.map(one => one.value)).toEqual([theme])
  })

  test.each(typefaces)('of typefaces show that %s is chosen', async typeface => {
    const { place } = await panel({ typeface })
    expect(typefaces.filter(one => radio(place, one).checked)).toEqual([typeface])
  })

  test('and their groups have names for a screen reader', async () => {
    const { place } = await panel()
    expect(themes.map(theme => radio(place, theme).getAttribute('aria-label'))).toEqual(
      themes.map(one => `theme_${one}`),
    )
    expect(typefaces.map(one => radio(place, one).closest('label')?.textContent)).toEqual(
      typefaces.map(one => `typeface_${one}`),
    )
    expect([...place.querySelectorAll('legend')].map(one => one.textContent)).toEqual(['theme', 'typeface'])
  })

  test('change one preference and no other', async () => {
    const { place, onChange, chosen } = await panel({ size: 24 })
    await doing(() => radio(place, 'dark').click())
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, theme: 'dark' })
    await doing(() => radio(place, 'easy').click())
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, typeface: 'easy' })
  })
})

describe.each<Measure>(['size', 'width', 'leading'])('%s', measure => {
  const { min, max } = preferenceRanges[measure]

  test('goes up and down', async () => {
    const { place, onChange, chosen } = await panel()
    await doing(() => button(place, `${measure}_more`).click())
    expect(onChange.mock.lastCall?.[0][measure]).toBeGreaterThan(chosen[measure])
    await doing(() => button(place, `${measure}_less`).click())
    expect(onChange.mock.lastCall?.[0][measure]).toBeLessThan(chosen[measure])
  })

  test.each([
    [min, 'less', 'more'],
    [max, 'more', 'less'],
  ] as const)('at %d has nothing %s to give', async (value, off, on) => {
    const { place } = await panel({ [measure]: value })
    expect(button(place, `${measure}_${off}`).disabled).toBe(true)
    expect(button(place, `${measure}_${on}`).disabled).toBe(false)
  })

  test('can go both ways in between', async () => {
    const { place } = await panel()
    expect(['less', 'more'].map(way => button(place, `${measure}_${way}`).disabled)).toEqual([false, false])
  })
})

test('measures are written as in the language of the interface', async () => {
  const { place } = await panel({ leading: 1.7 })
  const shown = [...place.querySelectorAll('output')].map(one => one.textContent?.replace('\u00a0', ' '))
  expect(shown).toEqual(['20 px', '65', '1,7'])
})

test('tooltips of buttons name the key that does the same', async () => {
  const { place } = await panel()
  expect(button(place, 'size_more').title).toBe('size_more (+)')
  expect(button(place, 'leading_more').title).toBe('leading_more')
})

test('everything can be reset', async () => {
  const { place, onChange } = await panel({ theme: 'black', size: 36 })
  await doing(() => button(place, 'reset').click())
  expect(onChange).toHaveBeenCalledWith(defaultPreferences)
})

test('the panel says that a choice could not be saved, and only then', async () => {
  const told = async (trouble: string | null) => {
    const { place } = await panel({}, trouble)
    const status = place.querySelector('[role="status"]')
    return [status?.textContent, status?.hasAttribute('hidden')]
  }
  expect(await told('Niet bewaard.')).toEqual(['Niet bewaard.', false])
  expect(await told(null)).toEqual(['', true])
})
