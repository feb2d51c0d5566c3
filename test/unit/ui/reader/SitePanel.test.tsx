import { afterEach, expect, test, vi } from 'vitest'
import type { ChosenOpening, OpeningOfSite, SiteOpening } from '../../../../src/sites/open-mode'
import { SitePanel } from '../../../../src/ui/reader/SitePanel'
import { one } from '../../support/page'
import { clear, doing, draw, radio, settings } from '../../support/rendered'

afterEach(clear)

const onClick: OpeningOfSite = { site: 'krant.example', opening: 'click', permission: 'missing' }

async function panel(known: OpeningOfSite | null, then: ChosenOpening | null = known) {
  const onChoose = vi.fn(async (_: SiteOpening): Promise<ChosenOpening | null> => then)
  const place = await draw(<SitePanel settings={settings} onAsk={async () => known} onChoose={onChoose} />)
  const opening = Object.assign(new Event('beforetoggle'), { newState: 'open' })
  await doing(() => void one(place, '#site').dispatchEvent(opening))
  const said = () => one(place, '[role="status"]').textContent
  return { place, onChoose, said }
}

test('the panel names the site and shows how its articles open', async () => {
  const { place, said } = await panel({ ...onClick, opening: 'tidy', permission: 'granted' })
  expect(one(place, 'h2').textContent).toBe('krant.example')
  expect(radio(place, 'tidy').checked).toBe(true)
  expect(said()).toBe('')
})

test('a choice is passed on within the click', async () => {
  const { place, onChoose, said } = await panel(onClick, {
    ...onClick,
    opening: 'reader',
    permission: 'granted',
  })
  const chosen = doing(() => radio(place, 'reader').click())
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('reader')
  await chosen
  expect(radio(place, 'reader').checked).toBe(true)
  expect(said()).toBe('')
})

test('the panel says that the browser does not allow the site', async () => {
  const { place, said } = await panel(onClick, { ...onClick, opening: 'reader' })
  await doing(() => radio(place, 'reader').click())
  expect(said()).toBe('site_missing')
})

test('the panel says that a choice was not saved, and shows what still holds, each time', async () => {
  const { place, onChoose, said } = await panel(onClick, 'notKept')
  for (const opening of ['reader', 'tidy']) {
    await doing(() => radio(place, opening).click())
    expect(said()).toBe('failure_siteNotKept_advice')
    expect(radio(place, 'click').checked).toBe(true)
  }
  onChoose.mockResolvedValue({ ...onClick, opening: 'tidy', permission: 'granted' })
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
