import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { button } from '../../support/render'
import { entryOf, scopeOf, sitesOf } from '../../support/sites'

vi.hoisted(() => {
  const holder: { apis: object } = { apis: {} }
  vi.stubGlobal('held', holder)
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(holder.apis, name) }))
})

import { choose, extensionAPIs, type Options, openOptions, typeInto } from '../../support/options'

declare const held: { apis: object }

let options: Options
const open = async (...stored: Parameters<typeof openOptions>) => {
  options = await openOptions(...stored)
  return options
}
const krant = ['*://*.krant.nl/*']
const field = () => options.container.querySelector<HTMLInputElement>('.add input')
const submit = () => options.settle(() => options.container.querySelector('form')?.requestSubmit())
const add = async (typed: string) => {
  await options.settle(() => typeInto(field(), typed))
  await submit()
}
const press = (name: string) => options.settle(() => button(options.container, name).click())

beforeEach(() => {
  held.apis = extensionAPIs
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => options.close())

describe('a typed site', () => {
  test.each([
    ['krant.nl', 'krant.nl: always reader', '*://*.krant.nl/*'],
    ['https://www.krant.nl/', 'krant.nl: always reader', '*://*.krant.nl/*'],
    ['krant.nl/sport', 'krant.nl/sport/*: always reader', '*://krant.nl/*'],
    ['=m.krant.nl', '=m.krant.nl: always reader', '*://m.krant.nl/*'],
  ])('as %s opens by itself', async (typed, choice, origin) => {
    await open()
    await add(typed)
    expect(options.choices()).toEqual([choice])
    expect(options.browser.origins).toEqual([origin])
    expect(options.notice()).toMatch(/^options_added /)
    expect(field()?.value).toBe('')
  })

  test.each(['krant', 'nl', 'krant.nl:8080', '!krant.nl/live', 'two words', 'about:blank'])(
    'as “%s” is refused with a hint and stays in the field',
    async typed => {
      await open()
      await add(typed)
      expect(options.container.querySelector('#add-hint')?.textContent).toBe(`options_bad_site ${typed}`)
      expect(field()?.getAttribute('aria-invalid')).toBe('true')
      expect(field()?.value).toBe(typed)
      expect(options.browser.permissions.request).not.toHaveBeenCalled()
      expect(options.choices()).toEqual([])
    },
  )

  test('is explained while it is typed', async () => {
    await open()
    await options.settle(() => typeInto(field(), 'krant.nl/sport'))
    expect(options.container.querySelector('#add-hint')?.textContent).toBe(
      'options_means_path krant.nl/sport/*',
    )
  })

  test('opens in the chosen view', async () => {
    await open()
    await options.settle(() => choose(options.container.querySelector('#add-view'), 'tidy'))
    await add('krant.nl')
    expect(options.choices()).toEqual(['krant.nl: always tidy'])
  })

  test('stays in the field if it could not be saved', async () => {
    await open()
    options.browser.storage.local.set.mockRejectedValue(new Error('full'))
    await add('krant.nl')
    expect(options.notice()).toBe('options_kept_refused')
    expect(field()?.value).toBe('krant.nl')
  })

  test.each([
    ['denied', async () => false],
    ['impossible to ask for', () => Promise.reject(new Error('no gesture'))],
  ])('is listed even if its permission is %s, which can be asked for again', async (_what, request) => {
    await open()
    options.browser.permissions.request.mockImplementationOnce(request)
    await add('krant.nl')
    expect(options.notice()).toBe('options_added_missing krant.nl')
    expect(options.container.querySelector('.missing')?.textContent).toBe('options_missing')
    await press('options_allow_site krant.nl')
    expect(options.browser.origins).toEqual(krant)
    expect(options.container.querySelector('.missing')).toBeNull()
    expect(options.notice()).toBe('options_allowed krant.nl')
  })
})

describe('a chosen site', () => {
  const chosen = { sites: sitesOf({ 'krant.nl': 'always', '!krant.nl/live': 'never' }), origins: krant }

  test('can be changed to another view', async () => {
    await open(chosen)
    await options.settle(() => choose(options.container.querySelector('.entry select'), 'tidy'))
    expect(options.choices()).toContain('krant.nl: always tidy')
  })

  test('is removed with its excepted pages and its permission, and restored', async () => {
    await open(chosen)
    await press('options_remove krant.nl')
    expect(options.choices()).toEqual(['krant.nl: none reader', '!krant.nl/live: none reader'])
    expect(options.browser.origins).toEqual([])
    expect(options.notice()).toBe('options_removed krant.nl')
    await press('options_undo')
    expect(options.choices()).toEqual(['krant.nl: always reader', '!krant.nl/live: never reader'])
    expect(options.browser.origins).toEqual(krant)
  })

  test('that is removed keeps a permission that another site needs', async () => {
    await open({ ...chosen, sites: sitesOf({ 'krant.nl': 'always', 'krant.nl/sport/*': 'always' }) })
    await press('options_remove krant.nl/sport/*')
    expect(options.browser.origins).toEqual(krant)
  })

  test('whose permission was missing is restored without asking for it', async () => {
    await open({ ...chosen, origins: [] })
    await press('options_remove krant.nl')
    await press('options_undo')
    expect(options.choices()).toContain('krant.nl: always reader')
    expect(options.browser.permissions.request).not.toHaveBeenCalled()
  })

  test('that cannot be removed stays', async () => {
    await open(chosen)
    options.browser.storage.local.set.mockRejectedValue(new Error('full'))
    await press('options_remove krant.nl')
    expect([options.notice(), options.browser.origins]).toEqual(['options_kept_refused', krant])
  })
})

test('the missing permissions of several sites are asked for at once', async () => {
  await open({ sites: sitesOf({ 'krant.nl': 'always', 'blad.example': 'always' }) })
  expect(options.container.querySelector('.waiting p')?.textContent).toBe('options_waiting 2')
  await press('options_allow_all')
  expect(options.browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
    origins: ['*://*.krant.nl/*', '*://*.blad.example/*'],
  })
  expect(options.container.querySelector('.waiting')).toBeNull()
})

test('sites that never open and excepted pages have separate lists', async () => {
  await open({ sites: sitesOf({ 'forum.example': 'never', '!krant.nl/live': 'never', 'krant.nl': 'none' }) })
  const lists = [...options.container.querySelectorAll('#sites div:has(> .entries)')]
  expect(
    lists.map(list => [list.querySelector('h3')?.textContent, list.querySelectorAll('li').length]),
  ).toEqual([
    ['options_never', 1],
    ['options_excepted', 1],
  ])
  await press('options_remove forum.example')
  expect(options.choices()).toContain('forum.example: none reader')
  expect(options.browser.permissions.remove).not.toHaveBeenCalled()
})

describe('of two thousand sites', () => {
  const many = Array.from({ length: 2000 }, (_, at) => [`krant${at}.example`, entryOf('always', at)] as const)

  test('a hundred are shown, and a search finds any of them', async () => {
    await open({ sites: new Map(many), origins: ['*://*/*'] })
    expect(options.rows()).toHaveLength(100)
    expect(options.container.querySelector('.entries + .hint')?.textContent).toBe('options_more_other 1.900')
    await options.settle(() => typeInto(options.container.querySelector('input[type=search]'), 'krant1999'))
    expect(options.rows()).toEqual(['krant1999.example'])
    await options.settle(() => typeInto(options.container.querySelector('input[type=search]'), 'zeitung'))
    expect(options.container.querySelector('.empty')?.textContent).toBe('options_none_found zeitung')
  })

  test('the last changed can be listed first', async () => {
    await open({ sites: new Map(many) })
    await options.settle(() => choose(options.container.querySelector('.search select'), 'changed'))
    expect(options.rows()[0]).toBe('krant1999.example')
  })
})

describe('the site that the page was opened to add', () => {
  const requestedSite = scopeOf('krant.nl') as { readonly kind: 'site'; readonly host: string }

  test('is added with one click', async () => {
    await open({ requestedSite })
    await press('options_always krant.nl')
    expect([options.choices(), options.browser.origins]).toEqual([['krant.nl: always reader'], krant])
    expect(options.container.querySelector('.asked')).toBeNull()
  })

  test('is not offered if it opens by itself already', async () => {
    await open({ requestedSite, sites: sitesOf({ 'krant.nl': 'always' }), origins: krant })
    expect(options.container.querySelector('.asked')).toBeNull()
  })

  test('is offered if its permission is missing', async () => {
    await open({ requestedSite, sites: sitesOf({ 'krant.nl': 'always' }) })
    expect(options.container.querySelector('.asked')).not.toBeNull()
  })
})

test('a suggested site is off until it is pressed, and can be switched off again', async () => {
  await open()
  const chip = () => button(options.container, 'NOS')
  expect(options.container.querySelectorAll('.chip[aria-pressed=true]')).toHaveLength(0)
  await options.settle(() => chip().click())
  expect([chip().getAttribute('aria-pressed'), options.choices()]).toEqual([
    'true',
    ['nos.nl: always reader'],
  ])
  await options.settle(() => chip().click())
  expect([chip().getAttribute('aria-pressed'), options.choices()]).toEqual(['false', ['nos.nl: none reader']])
})

test.each([
  [{ kind: 'partly', left: ['a', 'b'] }, 'options_sync_partly_other 2'],
  [{ kind: 'newerVersion' }, 'options_sync_newerVersion'],
  [{ kind: 'refused' }, 'options_sync_refused'],
  [{ kind: 'inStep' }, undefined],
])('the user is told about the sync status: %j', async (sync, sentence) => {
  await open({ sync })
  expect(options.container.querySelector('.note')?.textContent).toBe(sentence)
})

test('unreadable sites are shown as they were written', async () => {
  await open()
  options.browser.storage.local.items = { sites: { version: 1, entries: { 'krant.nl': 'broken' } } }
  await options.settle(() => typeInto(field(), 'x'))
  await add('blad.example')
  expect(options.container.querySelector('.note code')?.textContent).toBe('{"krant.nl":"broken"}')
})
