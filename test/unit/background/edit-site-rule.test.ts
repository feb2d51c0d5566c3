import { beforeEach, describe, expect, test, vi } from 'vitest'
import { editSiteRule } from '../../../src/background/edit-site-rule'
import { loadSiteRules } from '../../../src/platform/site-rules'
import type { SelectorEdit } from '../../../src/site-rules/edit'
import { FakeExtension, fakeLocks } from '../support/extension'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

const address = 'https://www.krant.example/sluis'
const hide = (site: string): SelectorEdit => ({ action: 'hide', site, selector: '.aanbod', kind: 'ad' })
const forget = (site: string): SelectorEdit => ({ action: 'forget', site, selector: '.aanbod' })
const sites = async () => (await loadSiteRules(() => true)).rules.map(({ site }) => site)

beforeEach(() => {
  const { storage, runtime } = new FakeExtension()
  api.browser = { storage, runtime }
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})

test('an edit is saved for the site of the page', async () => {
  expect(await editSiteRule(hide('krant.example'), address)).toBe('saved')
  expect(await sites()).toEqual(['krant.example'])
})

describe('a page cannot add to the rules', () => {
  test.each([
    ['of another site', hide('bank.example'), address],
    ['of a site above its own', hide('example'), address],
    ['of a site above its own', hide('blogs.example'), 'https://anna.blogs.example/'],
    ['of a site below its own', hide('mijn.krant.example'), address],
    ['of another site, what is always shown there', { ...forget('bank.example'), action: 'show' }, address],
    ['of any site, without one of its own', hide('krant.example'), 'file:///krant.example/sluis.html'],
    ['of any site, without one of its own', hide(''), 'about:blank'],
    ['of any site, without an address', hide('krant.example'), ''],
  ] as const)('%s', async (_, edit, from) => {
    expect(await editSiteRule(edit, from)).toBe('refused')
    expect(await sites()).toEqual([])
  })
})

test('a page removes what a rule for all of its domain hides, and nothing of other sites', async () => {
  await editSiteRule(hide('krant.example'), address)
  expect(await editSiteRule(forget('krant.example'), 'https://bank.example/')).toBe('refused')
  expect(await editSiteRule(forget('krant.example'), 'https://nepkrant.example/')).toBe('refused')
  expect(await sites()).toEqual(['krant.example'])
  expect(await editSiteRule(forget('krant.example'), 'https://m.krant.example/')).toBe('saved')
  expect(await sites()).toEqual([])
})
