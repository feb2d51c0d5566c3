import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  changePlaces,
  loadPlaces,
  noPlaces,
  onPlacesChanged,
  type Places,
  putPlace,
} from '../../../src/platform/places'
import { FakeExtension, fakeLocks } from '../support/extension'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

const place = { at: 7, into: 0.5, after: [1], before: [3] }
const other = { ...place, at: 8 }
const salted = { ...noPlaces, salt: 'zout' }
let extension: FakeExtension

beforeEach(() => {
  extension = new FakeExtension()
  api.browser = extension
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})

const kept = async () => (await loadPlaces()).kept.map(({ key, place }) => [key, place.at])

describe('keeping a place', () => {
  test('puts it after the others, and what was kept of the article goes', async () => {
    for (const [key, which] of [
      ['sluis', place],
      ['brug', place],
      ['sluis', other],
    ] as const)
      await changePlaces(places => putPlace({ ...places, salt: 'zout' }, key, which))
    expect(await kept()).toEqual([
      ['brug', 7],
      ['sluis', 8],
    ])
  })

  test('has the oldest make room after five hundred', () => {
    const full = Array.from({ length: 501 }).reduce<Places>(
      (all, _, at) => putPlace(all, `${at}`, place),
      salted,
    )
    expect([full.kept.length, full.kept[0]?.key, full.kept.at(-1)?.key]).toEqual([500, '1', '500'])
  })

  test('forgets it', () => {
    const places = putPlace(putPlace(salted, 'sluis', place), 'brug', place)
    expect(putPlace(places, 'sluis', null).kept.map(({ key }) => key)).toEqual(['brug'])
    expect(putPlace(salted, 'sluis', null)).toBe(salted)
  })

  test('writes nothing where nothing changes', async () => {
    expect(await changePlaces(places => places)).toBe('saved')
    expect(extension.storage.local.set).not.toHaveBeenCalled()
  })

  test('tells the user’s pages', async () => {
    const heard = vi.fn()
    onPlacesChanged(heard)
    await extension.storage.local.set({ sites: {} })
    expect(heard).not.toHaveBeenCalled()
    await changePlaces(() => salted)
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('places that are stored', () => {
  test.each([
    ['nothing', undefined],
    ['a sentence', 'sluis'],
    ['none without a salt', { kept: [{ key: 'sluis', place }] }],
    ['no list', { salt: 'zout', kept: { key: 'sluis' } }],
  ])('are none where %s is', async (_, stored) => {
    extension.storage.local.items = { places: stored }
    expect(await loadPlaces()).toEqual(noPlaces)
  })

  test('are read without those that are broken', async () => {
    const broken = [null, { key: 7, place }, { key: 'brug', place: {} }]
    extension.storage.local.items = { places: { salt: 'zout', kept: [...broken, { key: 'sluis', place }] } }
    expect(await loadPlaces()).toEqual({ salt: 'zout', kept: [{ key: 'sluis', place }] })
  })

  test('are none where the storage cannot be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    extension.storage.local.get.mockRejectedValue(new Error('corrupt'))
    expect(await loadPlaces()).toEqual(noPlaces)
  })
})
