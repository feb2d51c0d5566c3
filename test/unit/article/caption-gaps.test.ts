import { describe, expect, test } from 'vitest'
import { needsGap, writeGaps } from '../../../src/article/caption-gaps'
import { one, pageOf } from '../support/page'

describe('a space is written', () => {
  test.each([
    ['before a credit', 'De beker', 'Foto: ANP'],
    ['before a credit of two words', 'De beker', 'Quelle dpa: Schmidt'],
    ['before a sign of one', 'De beker', '© ANP'],
    ['behind brackets', 'Alice Weber (SPD)', 'Quelle'],
    ['behind a sentence', 'De boeg klem.', 'Anne de Vries'],
  ])('%s', (_, before, after) => {
    expect(needsGap(before, after)).toBe(true)
  })
})

describe('no space is written', () => {
  test.each([
    ['within a word', 'Mc', 'Donald'],
    ['before a small figure', 'CO', '2'],
    ['before a comma', 'De beker', ', in 1928'],
    ['where there is one', 'De beker ', 'Foto: ANP'],
    ['in a number', '1.', '5 meter'],
    ['at an end', '', 'Foto: ANP'],
  ])('%s', (_, before, after) => {
    expect(needsGap(before, after)).toBe(false)
  })
})

test('the spaces are written between elements', () => {
  const caption = one(pageOf('<p>De <b>Mc</b>Laren <i>(2)</i><span>Foto: ANP</span></p>'), 'p')
  writeGaps(caption)
  expect(caption.textContent).toBe('De McLaren (2) Foto: ANP')
})
