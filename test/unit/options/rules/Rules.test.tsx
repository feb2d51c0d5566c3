import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyRule, writeSiteRules } from '../../../../src/site-rules/site-rule'
import { button } from '../../support/render'

vi.hoisted(() => {
  const holder: { apis: object } = { apis: {} }
  vi.stubGlobal('held', holder)
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(holder.apis, name) }))
})

import { extensionAPIs, type Options, openOptions } from '../../support/options'

declare const held: { apis: object }

const krant = {
  site: 'krant.nl',
  hide: [
    { selector: '.promo', kind: 'ad' },
    { selector: '.letter', kind: 'newsletter' },
  ],
  keep: ['#weer'],
  content: 'main',
} as const
const blad = { ...emptyRule('blad.example'), keep: ['#puzzel'] }

let options: Options
const open = async (rules: unknown = writeSiteRules([krant, blad])) => {
  options = await openOptions({ rules })
}
const stored = () => options.browser.storage.local.items['siteRules']
const shown = () =>
  [...options.container.querySelectorAll('#rules .rule')].map(rule =>
    [...rule.querySelectorAll('h3, h4, .part')].map(part => part.textContent?.trim()),
  )
const press = (name: string) => options.settle(() => button(options.container, name).click())

beforeEach(() => {
  held.apis = extensionAPIs
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => options.close())

test('the rules are listed by site with their parts', async () => {
  await open()
  expect(shown()).toEqual([
    ['blad.example', 'options_keeps', '#puzzel'],
    [
      'krant.nl',
      'options_hides',
      'clutter_ad .promo',
      'clutter_newsletter .letter',
      'options_keeps',
      '#weer',
      'options_content',
      'main',
    ],
  ])
})

test.each([
  ['.promo', { ...krant, hide: [krant.hide[1]] }],
  ['#weer', { ...krant, keep: [] }],
  ['main', { ...krant, content: null }],
])('%s alone is removed and restored', async (selector, remaining) => {
  await open()
  await press(`options_remove ${selector}`)
  expect(stored()).toEqual(writeSiteRules([remaining, blad]))
  expect(options.notice()).toBe(`options_removed ${selector}`)
  await press('options_undo')
  expect(stored()).toEqual(writeSiteRules([krant, blad]))
})

test('how articles are read is listed, removed and restored', async () => {
  const read = { ...krant, reading: 'other' } as const
  await open(writeSiteRules([read]))
  expect(shown()[0]?.slice(-2)).toEqual(['options_reads', 'options_reads_other'])
  await press('options_remove options_reads_other')
  expect(stored()).toEqual(writeSiteRules([krant]))
  await press('options_undo')
  expect(stored()).toEqual(writeSiteRules([read]))
})

test('all rules of a site are removed at once', async () => {
  await open()
  const [, ofKrant] = options.container.querySelectorAll<HTMLButtonElement>('.rule-head button')
  expect(ofKrant?.title).toBe('options_remove_rules krant.nl')
  await options.settle(() => ofKrant?.click())
  expect(stored()).toEqual(writeSiteRules([blad]))
})

test('without rules the user reads how to make one', async () => {
  await open(null)
  expect(options.container.querySelector('#rules .empty')?.textContent).toBe('options_no_rules')
})

test('a rule that cannot be removed stays, and the user is told', async () => {
  await open()
  options.browser.storage.local.set.mockRejectedValue(new Error('full'))
  await press('options_remove .promo')
  expect([shown().length, options.notice()]).toEqual([2, 'options_kept_refused'])
})

test('rejected rules are shown with their fault until they are discarded', async () => {
  await open({ version: 1, rules: [{ ...blad, keep: ['#puzzel', '[['] }], setAside: [{ site: 'no site' }] })
  const rejected = () =>
    [...options.container.querySelectorAll('.aside')].map(part => [
      part.querySelector('p')?.textContent,
      part.querySelector('code')?.textContent,
    ])
  const both = [
    ['rule_fault_badSite no site', '{"site":"no site"}'],
    ['rule_fault_badSelector [[', '"[["'],
  ]
  expect(rejected()).toEqual(both)
  await press('options_remove #puzzel')
  expect(rejected()).toEqual(both)
  await press('options_discard')
  expect(rejected()).toEqual([])
  expect(stored()).toEqual(writeSiteRules([]))
})
