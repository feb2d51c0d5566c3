import { afterEach, expect, test, vi } from 'vitest'
import type { OpenMode, SetOpenModeResult, SiteOpenMode } from '../../../../src/sites/open-mode'
import { SitePanel } from '../../../../src/ui/reader/SitePanel'
import { one } from '../../support/page'
import { clear, doing, draw, radio, settings } from '../../support/rendered'

afterEach(clear)

const onClick: SiteOpenMode = { site: 'krant.example', mode: 'click', permission: 'missing' }

async function panel(known: SiteOpenMode | null, then: SetOpenModeResult | null = known) {
  const onChoose = vi.fn(async (_: OpenMode): Promise<SetOpenModeResult | null> => then)
  const place = await draw(<SitePanel settings={settings} onAsk={async () => known} onChoose={onChoose} />)
  const opening = Object.assign(new Event('beforetoggle'), { newState: 'open' })
  await doing(() => void one(place, '#site').dispatchEvent(opening))
  const said = () => one(place, '[role="status"]').textContent
  return { place, onChoose, said }
}

test('the panel names the site and shows how its articles open', async () => {
  const { place, said } = await panel({ ...onClick, mode: 'tidy', permission: 'granted' })
  expect(one(place, 'h2').textContent).toBe('krant.example')
  expect(radio(place, 'tidy').checked).toBe(true)
  expect(said()).toBe('')
})

test('a choice is passed on within the click', async () => {
  const { place, onChoose, said } = await panel(onClick, {
    ...onClick,
    mode: 'reader',
    permission: 'granted',
  })
  const chosen = doing(() => radio(place, 'reader').click())
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('reader')
  await chosen
  expect(radio(place, 'reader').checked).toBe(true)
  expect(said()).toBe('')
})

test('the panel says that the browser does not allow the site', async () => {
  const { place, said } = await panel(onClick, { ...onClick, mode: 'reader' })
  await doing(() => radio(place, 'reader').click())
  expect(said()).toBe('site_missing')
})

test('the panel says that a choice was not saved, and shows what still holds, each time', async () => {
  const { place, onChoose, said } = await panel(onClick, 'notSaved')
  for (const mode of ['reader', 'tidy']) {
    await doing(() => radio(place, mode).click())
    expect(said()).toBe('failure_siteNotSaved_advice')
    expect(radio(place, 'click').checked).toBe(true)
  }
  onChoose.mockResolvedValue({ ...onClick, mode: 'tidy', permission: 'granted' })
  await doing(() => radio(place, 'tidy').click())
  expect(said()).toBe('')
  expect(radio(place, 'tidy').checked).toBe(true)
})

test('there is nothing to choose on a page without a site', async () => {
  const { place, said } = await panel(null)
  expect(one(place, 'h2').textContent).toBe('site_panel')
  expect(place.querySelector('input')).toBeNull()
  expect(said()).toBe('site_unknown')
})
