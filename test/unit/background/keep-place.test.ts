import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepPlace, openPlace } from '../../../src/background/keep-place'
import { changePlaces, noPlaces } from '../../../src/platform/places'
import { FakeExtension, fakeLocks } from '../support/extension'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

const address = 'https://krant.example/2026/de-oude-sluis?deel=2'
const place = { at: 7, into: 0.5, after: [1], before: [3] }
const pageAt = (address: string, isPrivate = false) => ({ tabId: 7, address, isPrivate })
const page = pageAt(address)
const privatePage = pageAt(address, true)
let extension: FakeExtension

beforeEach(() => {
  extension = new FakeExtension()
  api.browser = extension
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})

const ticketAt = async (address: string) => (await openPlace(pageAt(address)))?.ticket ?? ''
const placeAt = async (address: string) => (await openPlace(pageAt(address)))?.place
const stored = () => JSON.stringify(extension.storage.local.items)

test('a place is told again when the article is opened again', async () => {
  expect(await placeAt(address)).toBeNull()
  await keepPlace(await ticketAt(address), place, page)
  expect(await placeAt(address)).toEqual(place)
  await keepPlace(await ticketAt(address), null, page)
  expect(await placeAt(address)).toBeNull()
})

test.each([
  ['another place within it', `${address}#reacties`, true],
  ['the same by a link of a newsletter', `${address}&utm_source=brief`, true],
  ['the same without encryption', address.replace('https', 'http'), true],
  ['another page', 'https://krant.example/2026/de-oude-sluis?deel=3', false],
  ['another site', address.replace('krant', 'blad'), false],
])('the article is known by its address: %s', async (_, other, isSame) => {
  await keepPlace(await ticketAt(address), place, page)
  expect(await placeAt(other)).toEqual(isSame ? place : null)
})

test('what is kept has no address in it, and other keys in another browser', async () => {
  await keepPlace(await ticketAt(address), place, page)
  expect(stored()).not.toMatch(/krant|sluis|http/)
  const before = await ticketAt(address)
  extension.storage.local.items = {}
  expect(await ticketAt(address)).not.toBe(before)
})

describe('nothing is kept', () => {
  test('of a private window', async () => {
    const ticket = await ticketAt(address)
    expect(await openPlace(privatePage)).toBeNull()
    await keepPlace(ticket, place, privatePage)
    expect(await placeAt(address)).toBeNull()
  })

  test('in a browser whose first page is private', async () => {
    expect(await openPlace(privatePage)).toBeNull()
    expect(extension.storage.local.items).toEqual({})
  })

  test('where the user does not want it, also of what is open', async () => {
    const ticket = await ticketAt(address)
    await extension.storage.sync.set({ 'readerPreferences.rememberPlace': false })
    expect(await openPlace(page)).toBeNull()
    await keepPlace(ticket, place, page)
    expect(stored()).not.toContain('"at"')
  })

  test('of a page without an address', async () => {
    expect(await openPlace(pageAt(''))).toBeNull()
  })

  test.each(['', 'sluis', 'sluis.zegel'])('by a ticket that was made up: “%s”', async ticket => {
    await ticketAt(address)
    await keepPlace(ticket, place, page)
    expect(stored()).not.toContain('"at"')
  })

  test('for another article than the ticket is for', async () => {
    const [key = ''] = (await ticketAt('https://blad.example/')).split('.')
    const [, seal = ''] = (await ticketAt(address)).split('.')
    await keepPlace(`${key}.${seal}`, place, page)
    expect(stored()).not.toContain('"at"')
  })

  test('by a ticket from before all was forgotten', async () => {
    const ticket = await ticketAt(address)
    await changePlaces(() => noPlaces)
    await keepPlace(ticket, place, page)
    await ticketAt(address)
    await keepPlace(ticket, place, page)
    expect(stored()).not.toContain('"at"')
  })
})
