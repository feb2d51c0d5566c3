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

const keepWeather = () => changeSiteRules(rules => alwaysShow(rules, site, '#weer'), isSelector)
const load = () => loadSiteRules(isSelector)

test('what was changed is loaded again', async () => {
  expect(await keepWeather()).toBe('saved')
  expect(await load()).toMatchObject({ rules: [rule], faults: [] })
})

test('the first time there are none, and nothing is written', async () => {
  expect(await load()).toMatchObject({ rules: [], faults: [] })
  expect(api.local.set).not.toHaveBeenCalled()
})

test('what another page has kept meanwhile stays', async () => {
  await keepWeather()
  await changeSiteRules(
    rules => alwaysHide(rules, 'blad.de', { selector: '.box', kind: 'picked' }),
    isSelector,
  )
  expect((await load()).rules.map(({ site }) => site)).toEqual([site, 'blad.de'])
})

test('of two changes at once both are kept', async () => {
  await Promise.all([keepWeather(), changeSiteRules(rules => alwaysShow(rules, site, '#strip'))])
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

  test('is told of once, and the rest holds', async () => {
    const { rules, faults } = await load()
    expect(rules).toEqual([rule])
    expect(faults).toEqual([
      { fault: 'badSelector', about: 'div[[' },
      { fault: 'badKind', about: 'oddity' },
    ])
    expect((await load()).faults).toEqual([])
  })

  test('is kept as it was written, whatever is changed', async () => {
    await load()
    await keepWeather()
    await changeSiteRules(rules => alwaysShow(rules, site, '#strip'), isSelector)
    expect(stored['siteRules']).toMatchObject({
      rules: [{ keep: ['#weer', '#strip'] }],
      setAside: ['div[[', { selector: '.x', kind: 'oddity' }],
    })
  })

  test('is kept whole where a newer version wrote it', async () => {
    const newer = { version: 9, rules: [] }
    stored = { siteRules: newer }
    expect((await load()).faults).toEqual([{ fault: 'newerVersion', about: '' }])
    expect(stored['siteRules']).toMatchObject({ version: 1, setAside: [newer] })
  })
})

describe('a storage that fails', () => {
  test('gives no rules: to read without them beats not to read', async () => {
    api.local.get.mockRejectedValue(new Error('corrupt'))
    expect(await load()).toEqual({ rules: [], faults: [] })
  })

  test('when it is full is told of', async () => {
    api.local.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await keepWeather()).toBe('refused')
  })

  test('after an update of the extension is not even tried', async () => {
    api.runtime.id = undefined
    expect(await keepWeather()).toBe('orphaned')
    expect(api.local.get).not.toHaveBeenCalled()
  })
})

test('a change is heard of, and none of anything else', () => {
  const hear = vi.fn()
  onSiteRulesChanged(hear)
  const [tell] = api.onChanged.addListener.mock.lastCall ?? []
  tell({ sites: {} }, 'local')
  tell({ siteRules: {} }, 'sync')
  expect(hear).not.toHaveBeenCalled()
  tell({ siteRules: {} }, 'local')
  expect(hear).toHaveBeenCalledOnce()
})
