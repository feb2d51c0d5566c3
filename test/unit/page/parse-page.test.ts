import { expect, test } from 'vitest'
import { parsePage } from '../../../src/page/parse-page'

const address = 'https://krant.example/sluis/2'
const hrefOf = (document: Document) => document.querySelector('base')?.getAttribute('href')

test('addresses on a page are relative to its own', () => {
  expect(hrefOf(parsePage('<p>Tekst</p>', address))).toBe(address)
})

test('or to what it says itself', () => {
  expect(hrefOf(parsePage('<base href="/media/"><p>Tekst</p>', address))).toBe('https://krant.example/media/')
  expect(hrefOf(parsePage('<base href="https://[">', address))).toBe(address)
})
