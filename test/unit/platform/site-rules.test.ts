import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeSiteRules, loadSiteRules, onSiteRulesChanged } from '../../../src/platform/site-rules'
import { alwaysHide, alwaysShow } from '../../../src/site-rules/edit'
import { emptyRule } from '../../../src/site-rules/site-rule'
import { fakeLocks } from '../support/extension'

const api = vi.hoisted(() => {
  const runtime: { id: string | undefined } = { id: 'leeslamp' }
  const local = { get: vi.fn(), set: vi.fn() }
  const onChanged = { addListener: vi.fn() }
  vi.stubGlobal('browser', { runtime, storage: { local, onChanged } })
  return { runtime, local, onChanged }
})

const site = 'krant.nl'
const isSelector = (selector: string) => !selector.includes('[[')
const rule = { ...emptyRule(site), keep: ['#weer'] }
let stored: Record<string, unknown> = {}

beforeEach(() => {
  vi.resetAllMocks()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReturnValue()
  api.runtime.id = 'leeslamp'
  stored = {}
  api.local.get.mockImplementation(async () => stored)
  api.local.set.mockImplementation(async (items: object) => {
    stored = { ...stored, ...items }
  })
})

const showWeather = () => changeSiteRules(rules => alwaysShow(rules, site, '#weer'), isSelector)
const load = () => loadSiteRules(isSelector)

test('changed rules are loaded again', async () => {
  expect(await showWeather()).toBe('saved')
  expect(await load()).toMatchObject({ rules: [rule], faults: [] })
})

test('the first time there are none, and nothing is written', async () => {
  expect(await load()).toMatchObject({ rules: [], faults: [] })
  expect(api.local.set).not.toHaveBeenCalled()
})

test('what another page saved meanwhile stays', async () => {
  await showWeather()
  await changeSiteRules(
    rules => alwaysHide(rules, 'blad.de', { selector: '.box', kind: 'picked' }),
    isSelector,
  )
  expect((await load()).rules.map(({ site }) => site)).toEqual([site, 'blad.de'])
})

test('two changes at once are both saved', async () => {
  await Promise.all([showWeather(), changeSiteRules(rules => alwaysShow(rules, site, '#strip'))])
  expect((await load()).rules).toMatchObject([{ keep: ['#weer', '#strip'] }])
})

describe('what cannot be used', () => {
  const broken = {
    site,
    hide: [
      { selector: 'div[[', kind: 'picked' },
      { selector: '.x', kind: 'oddity' },
    ],
  }
  beforeEach(() => {
    stored = { siteRules: { version: 1, rules: [rule, broken] } }
  })

  test('is reported once, and the rest holds', async () => {
    const { rules, faults } = await load()
    expect(rules).toEqual([rule])
    expect(faults).toEqual([
      { fault: 'badSelector', about: 'div[[' },
      { fault: 'badKind', about: 'oddity' },
    ])
    expect((await load()).faults).toEqual([])
  })

  test('is set aside as it was written, whatever is changed', async () => {
    await load()
    await showWeather()
    await changeSiteRules(rules => alwaysShow(rules, site, '#strip'), isSelector)
    expect(stored['siteRules']).toMatchObject({
      rules: [{ keep: ['#weer', '#strip'] }],
      setAside: ['div[[', { selector: '.x', kind: 'oddity' }],
    })
  })

  test('is set aside as a whole where a newer version wrote it', async () => {
    const newer = { version: 9, rules: [] }
    stored = { siteRules: newer }
    expect((await load()).faults).toEqual([{ fault: 'newerVersion', about: '' }])
    expect(stored['siteRules']).toMatchObject({ version: 1, setAside: [newer] })
  })
})

describe('a storage that fails', () => {
  test('gives no rules, so that the article still opens', async () => {
    api.local.get.mockRejectedValue(new Error('corrupt'))
    expect(await load()).toEqual({ rules: [], faults: [] })
  })

  test('refuses a change when it is full', async () => {
    api.local.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await showWeather()).toBe('refused')
  })

  test('is not even called after an update of the extension', async () => {
    api.runtime.id = undefined
    expect(await showWeather()).toBe('orphaned')
    expect(api.local.get).not.toHaveBeenCalled()
  })
})

test('listeners are told of a change, and of nothing else', () => {
  const listener = vi.fn()
  onSiteRulesChanged(listener)
  const [fire] = api.onChanged.addListener.mock.lastCall ?? []
  fire({ sites: {} }, 'local')
  fire({ siteRules: {} }, 'sync')
  expect(listener).not.toHaveBeenCalled()
  fire({ siteRules: {} }, 'local')
  expect(listener).toHaveBeenCalledOnce()
})
