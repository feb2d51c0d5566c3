import { expect, test } from 'vitest'
import { parametersOf } from '../../../src/page/address-parameters'

test('the parameters of an address are read in order, twice where they are there twice', () => {
  const address = new URL('https://krant.example/a?p=2&q=sluis+dicht&p=3')
  expect(parametersOf(address)).toEqual([
    ['p', '2'],
    ['q', 'sluis dicht'],
    ['p', '3'],
  ])
})

test('they are read where the browser gives no iterators', () => {
  const address = new URL('https://krant.example/a?p=2')
  for (const name of ['entries', 'keys', 'values', Symbol.iterator])
    Object.defineProperty(address.searchParams, name, { value: () => ({}) })
  expect(parametersOf(address)).toEqual([['p', '2']])
})

test('of thousands only the first are read', () => {
  const query = Array.from({ length: 5000 }, (_, at) => `p${at}=1`).join('&')
  expect(parametersOf(new URL(`https://krant.example/?${query}`))).toHaveLength(30)
})
