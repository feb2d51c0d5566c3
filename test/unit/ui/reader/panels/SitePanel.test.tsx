import { afterEach, expect, test, vi } from 'vitest'
import type { OpenMode, SetOpenModeResult, SiteOpenMode } from '../../../../../src/sites/open-mode'
import { SitePanel } from '../../../../../src/ui/reader/panels/SitePanel'
import { one } from '../../../support/page'
import { act, locale, mount, radio, unmountAll } from '../../../support/render'

afterEach(unmountAll)

const onClick: SiteOpenMode = { site: 'krant.example', mode: 'click', permission: 'missing' }

async function panel(known: SiteOpenMode | null, then: SetOpenModeResult | null = known) {
  const onChoose = vi.fn(async (_: OpenMode): Promise<SetOpenModeResult | null> => then)
  const container = await mount(<SitePanel locale={locale} onAsk={async () => known} onChoose={onChoose} />)
  const opening = Object.assign(new Event('beforetoggle'), { newState: 'open' })
  await act(() => void one(container, '#site').dispatchEvent(opening))
  const said = () => one(container, '[role="status"]').textContent
  return { container, onChoose, said }
}

test('the panel names the site and shows how its articles open', async () => {
  const { container, said } = await panel({ ...onClick, mode: 'tidy', permission: 'granted' })
  expect(one(container, 'h2').textContent).toBe('krant.example')
  expect(radio(container, 'tidy').checked).toBe(true)
  expect(said()).toBe('')
})

test('a choice is passed on within the click', async () => {
  const { container, onChoose, said } = await panel(onClick, {
    ...onClick,
    mode: 'reader',
    permission: 'granted',
  })
  const chosen = act(() => radio(container, 'reader').click())
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('reader')
  await chosen
  expect(radio(container, 'reader').checked).toBe(true)
  expect(said()).toBe('')
})

test('the panel says that the browser does not allow the site', async () => {
  const { container, said } = await panel(onClick, { ...onClick, mode: 'reader' })
  await act(() => radio(container, 'reader').click())
  expect(said()).toBe('site_missing')
})

test('the panel says that a choice was not saved, and shows what still holds, each time', async () => {
  const { container, onChoose, said } = await panel(onClick, 'notSaved')
  for (const mode of ['reader', 'tidy']) {
    await act(() => radio(container, mode).click())
    expect(said()).toBe('failure_siteNotSaved_advice')
    expect(radio(container, 'click').checked).toBe(true)
  }
  onChoose.mockResolvedValue({ ...onClick, mode: 'tidy', permission: 'granted' })
  await act(() => radio(container, 'tidy').click())
  expect(said()).toBe('')
  expect(radio(container, 'tidy').checked).toBe(true)
})

test('there is nothing to choose on a page without a site', async () => {
  const { container, said } = await panel(null)
  expect(one(container, 'h2').textContent).toBe('site_panel')
  expect(container.querySelector('input')).toBeNull()
  expect(said()).toBe('site_unknown')
})
