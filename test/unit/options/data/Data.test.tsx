import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../../src/settings/preferences'
import { emptyRule, writeSiteRules } from '../../../../src/site-rules/site-rule'
import { button } from '../../support/render'
import { sitesOf } from '../../support/sites'

vi.hoisted(() => {
  const holder: { apis: object } = { apis: {} }
  vi.stubGlobal('held', holder)
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(holder.apis, name) }))
})

import { extensionAPIs, type Options, openOptions } from '../../support/options'

declare const held: { apis: object }

const rules = [{ ...emptyRule('krant.nl'), keep: ['#weer'] }]
const stored = {
  sites: sitesOf({ 'krant.nl': 'always', 'forum.example': 'never' }),
  origins: ['*://*.krant.nl/*'],
  rules: writeSiteRules(rules),
  preferences: { theme: 'sepia', size: 24 },
} as const
const everything = ['krant.nl: always reader', 'forum.example: never reader']

let options: Options
const open = async (...stored: Parameters<typeof openOptions>) => {
  options = await openOptions(...stored)
}
const press = (name: string) => options.settle(() => button(options.container, name).click())
const last = () => options.container.querySelector('.last-result p')?.textContent ?? null
const storedNow = () => {
  const { local, sync } = options.browser.storage
  return { rules: local.items['siteRules'], preferences: sync.items, origins: options.browser.origins }
}

/** Presses the export button and returns the text of the saved file. */
async function exportText(): Promise<string> {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:leeslamp'
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  await press('options_export')
  expect(click.mock.contexts[0]).toHaveProperty(
    'download',
    expect.stringMatching(/^leeslamp-[\d-]{10}\.json$/),
  )
  return (await blobs[0]?.text()) ?? ''
}

async function importFile(text: string, file = new File([text], 'mijn.json')): Promise<void> {
  const field = options.container.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('There is no file field.')
  Object.defineProperty(field, 'files', { configurable: true, value: [file] })
  await options.settle(() => field.dispatchEvent(new Event('change', { bubbles: true })))
}

beforeEach(() => {
  held.apis = extensionAPIs
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  await options.close()
  vi.restoreAllMocks()
})

describe('a reset', () => {
  test('removes everything and can be undone', async () => {
    await open(stored)
    const before = storedNow()
    await press('options_reset')
    expect(options.choices()).toEqual(['krant.nl: none reader', 'forum.example: none reader'])
    expect(storedNow()).toMatchObject({ rules: writeSiteRules([]), origins: [] })
    expect(storedNow().preferences).toMatchObject({ 'readerPreferences.theme': 'auto' })
    expect(last()).toBe('options_was_reset')
    await press('options_undo')
    expect(options.choices()).toEqual(everything)
    expect(storedNow()).toEqual(before)
    expect(last()).toBe('options_undone')
  })

  test('changes nothing if the storage takes only a part', async () => {
    await open(stored)
    const before = storedNow()
    options.browser.storage.sync.set.mockRejectedValueOnce(new Error('too many writes'))
    await press('options_reset')
    expect(last()).toBe('options_kept_refused')
    expect([options.choices(), storedNow()]).toEqual([everything, before])
  })

  test('that can be neither finished nor undone is reported', async () => {
    await open(stored)
    const { local, sync } = options.browser.storage
    sync.set.mockImplementation(() => {
      local.set.mockRejectedValue(new Error('full'))
      return Promise.reject(new Error('too many writes'))
    })
    await press('options_reset')
    expect(last()).toBe('options_kept_partly')
  })
})

test('exported settings can be imported after a reset', async () => {
  await open(stored)
  const text = await exportText()
  await press('options_reset')
  await importFile(text)
  expect(options.choices()).toEqual(['krant.nl: none reader', 'forum.example: none reader'])
  await press('options_take_over')
  expect(options.choices().sort()).toEqual([...everything].sort())
  expect(storedNow()).toMatchObject({
    rules: writeSiteRules(rules),
    preferences: { 'readerPreferences.theme': 'sepia', 'readerPreferences.size': 24 },
  })
  expect(last()).toBe('options_imported')
})

describe('an imported file', () => {
  const fileOf = (parts: object) => JSON.stringify({ format: 'leeslamp-backup', version: 1, ...parts })
  const other = fileOf({
    sites: [{ scope: 'nieuw.example', stance: 'always' }, { scope: '!!' }],
    siteRules: [{ site: 'nieuw.example', keep: ['#a'] }],
    preferences: { ...defaultPreferences, theme: 'black' },
  })
  const texts = (selector: string) =>
    [...options.container.querySelectorAll(`#data .card ${selector}`)].map(one => one.textContent)
  const review = () => texts('> ul > li')

  test('is shown for review before anything changes', async () => {
    await open(stored)
    const before = storedNow()
    await importFile(other)
    expect(options.container.querySelector('#data .card h3')?.textContent).toBe('options_review mijn.json')
    expect(review()).toEqual([
      'options_review_sites_one 1',
      'options_review_rules_one 1',
      'options_review_preferences theme, ownPaper, ownInk, ownAccent, typeface, ownFont, size, width, leading, paragraphSpace, letterSpace, wordSpace, justify, hyphenate, indent, pictures, dimPictures, ownStyle, rememberPlace, showProgress, joinPages, followLinks, printLinks, printPictures',
    ])
    expect(texts('summary')).toEqual(['options_review_left_out_one 1'])
    expect(texts('details p, details code')).toEqual(['site_fault_badScope !!', 'sites[1]'])
    expect([options.choices(), storedNow()]).toEqual([everything, before])
    await press('options_cancel')
    expect([review(), options.choices(), storedNow()]).toEqual([[], everything, before])
  })

  test('is imported and undone', async () => {
    await open(stored)
    const before = storedNow()
    await importFile(other)
    await press('options_take_over')
    expect(options.choices()).toEqual([...everything, 'nieuw.example: always reader'])
    expect(storedNow()).toMatchObject({
      rules: writeSiteRules([{ ...emptyRule('nieuw.example'), keep: ['#a'] }]),
      preferences: { 'readerPreferences.theme': 'black' },
    })
    expect(options.browser.permissions.request).not.toHaveBeenCalled()
    await press('options_undo')
    expect(options.choices()).toEqual([...everything, 'nieuw.example: none reader'])
    expect(storedNow()).toEqual(before)
  })

  test('changes nothing that is not in it', async () => {
    await open(stored)
    const before = storedNow()
    await importFile(fileOf({ preferences: { size: 24 } }))
    expect(review()).toEqual(['options_review_preferences size'])
    await press('options_take_over')
    expect([options.choices(), storedNow()]).toEqual([everything, before])
  })

  test('changes only the preferences that it has and that are valid', async () => {
    await open(stored)
    await importFile(fileOf({ preferences: { theme: 'neon', size: 22 } }))
    await press('options_take_over')
    expect(storedNow().preferences).toEqual({
      'readerPreferences.theme': 'sepia',
      'readerPreferences.size': 22,
    })
    await press('options_undo')
    expect(storedNow().preferences).toEqual({
      'readerPreferences.theme': 'sepia',
      'readerPreferences.size': 24,
    })
  })

  test('keeps the rules of the user where none of its own can be used', async () => {
    await open(stored)
    await importFile(
      fileOf({ siteRules: [{ site: 'nieuw.example', keep: ['[['] }], preferences: { size: 22 } }),
    )
    expect(review()).toEqual(['options_review_preferences size', 'options_review_unusable_rules'])
    await press('options_take_over')
    expect([last(), storedNow().rules]).toEqual(['options_imported', writeSiteRules(rules)])
  })

  test('with an empty list of rules says that it removes those of the user', async () => {
    await open(stored)
    await importFile(fileOf({ siteRules: [] }))
    expect(review()).toEqual(['options_review_no_rules'])
    await press('options_take_over')
    expect(storedNow().rules).toEqual(writeSiteRules([]))
    await press('options_undo')
    expect(storedNow().rules).toEqual(writeSiteRules(rules))
  })

  test.each([
    ['has nothing', { sites: [], preferences: {} }, ['options_review_nothing']],
    [
      'has nothing that can be used',
      { sites: [1], siteRules: [2], preferences: { size: 'large' } },
      ['sites', 'rules', 'preferences'].map(part => `options_review_unusable_${part}`),
    ],
  ])('that %s can only be put aside', async (_what, parts, lines) => {
    await open(stored)
    await importFile(fileOf(parts))
    expect([review(), texts('button')]).toEqual([lines, ['options_cancel']])
  })

  test('lists what is left out, and counts what it does not list', async () => {
    await open(stored)
    const siteRules = Array.from({ length: 60_000 }, (_, at) => ({
      site: at < 150 ? '?' : `a${at}.nl`,
      keep: ['#a'],
    }))
    await importFile(fileOf({ siteRules }))
    expect(review()).toEqual(['options_review_rules_other 1.850'])
    expect(texts('summary')).toEqual(['options_review_left_out_other 58.150'])
    const rows = texts('details li')
    expect(rows).toHaveLength(100)
    expect(rows.slice(0, 2)).toEqual([
      'options_left_out_end_other 58.000siteRules',
      'rule_fault_badSite ?siteRules[0]',
    ])
    expect(texts('details > p')).toEqual(['options_left_out_more_other 51'])
  })

  test('that could not be saved can be imported again', async () => {
    await open(stored)
    await importFile(other)
    options.browser.storage.local.set.mockRejectedValueOnce(new Error('full'))
    await press('options_take_over')
    expect([last(), review().length]).toEqual(['options_kept_refused', 3])
    await press('options_take_over')
    expect([last(), review().length]).toEqual(['options_imported', 0])
  })

  test.each([
    ['broken', '{"format":', 'backup_fault_notJson'],
    ['foreign', '{"a":1}', 'backup_fault_foreign'],
    ['newer', '{"format":"leeslamp-backup","version":9}', 'backup_fault_newerVersion'],
    ['empty within', '{"format":"leeslamp-backup","version":1}', 'backup_fault_broken'],
  ])('that is %s changes nothing, and the user is told', async (_what, text, sentence) => {
    await open(stored)
    const before = storedNow()
    await importFile(text)
    expect(last()).toBe(sentence)
    expect([review(), options.choices(), storedNow()]).toEqual([[], everything, before])
    await importFile(other)
    expect(last()).toBeNull()
  })

  test.each([
    ['is too large', { size: 10_000_001 }, 'backup_fault_tooLarge'],
    ['cannot be read', { text: () => Promise.reject(new Error('gone')) }, 'backup_fault_unreadable'],
  ])('that %s changes nothing, and the user is told', async (_what, features, sentence) => {
    await open(stored)
    const file = new File(['{}'], 'mijn.json')
    for (const [name, value] of Object.entries(features)) Object.defineProperty(file, name, { value })
    await importFile('', file)
    expect(last()).toBe(sentence)
  })
})
