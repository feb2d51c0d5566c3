import { expect, test } from 'vitest'
import { FOLDS, foldOf } from '../../../../scripts/train/folds.mjs'

test('all pages of one host are in the same part', () => {
  const addresses = ['https://lamp.example/a', 'https://www.lamp.example/b?c=d', 'http://lamp.example/']
  const folds = addresses.map((url, at) => foldOf({ url, id: String(at) }))
  expect(new Set(folds).size).toBe(1)
})

test('hosts are spread over all parts', () => {
  const folds = Array.from({ length: 200 }, (_, at) => foldOf({ url: `https://lamp${at}.example/`, id: '' }))
  const sizes = Array.from({ length: FOLDS }, (_, fold) => folds.filter(of => of === fold).length)
  expect(Math.min(...sizes)).toBeGreaterThan(20)
})

test('pages of unknown hosts are spread by their ids', () => {
  const folds = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => foldOf({ url: 'https://example.org/', id }))
  expect(new Set(folds).size).toBeGreaterThan(1)
})
