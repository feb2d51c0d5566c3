import { expect, test } from 'vitest'
import { rowOf } from '../../../../scripts/bench/detect/pages.mjs'
import { sumUpDetected } from '../../../../scripts/bench/detect/summary.mjs'
import { detectTable, misjudged } from '../../../../scripts/bench/detect/table.mjs'

const article = { is: 'article' } as const
const front = { is: 'other', looksLike: 'frontPage' } as const
const resultOf = (row: string, verdict: typeof article | typeof front | null, times: number[]) => ({
  row,
  id: '7',
  url: `https://lamp.example/${row}`,
  detected: { verdict, times, error: verdict ? null : 'Error: out' },
})
const results = [
  resultOf('article', article, [3, 1, 2]),
  resultOf('article', front, [9, 5, 6]),
  resultOf('listing', article, [4, 3, 3]),
  resultOf('listing', null, []),
]

test('pages are counted by their type, and a page that failed is not opened', () => {
  expect(sumUpDetected(results)).toEqual({
    opened: { article: { opened: 1, pages: 2 }, listing: { opened: 1, pages: 2 } },
    best: { median: 3, p95: 3 },
    first: { median: 4, p95: 4 },
    errors: 1,
  })
})

test('they are printed a type a line', () => {
  expect(detectTable('wcxb', sumUpDetected(results)).split('\n')).toEqual([
    'wcxb, 4 pages, 1 errors',
    'type     opened  pages',
    'article       1      2    50.0 %',
    'listing       1      2    50.0 %',
    'median 3.00 ms, 95 % 3.00 ms; first run: median 4.00 ms, 95 % 4.00 ms',
  ])
})

test('those judged wrongly are listed with what they were taken for', () => {
  expect(misjudged(results, 5, row => row === 'article').split('\n')).toEqual([
    'article  7  frontPage  https://lamp.example/article',
    'listing  7  article  https://lamp.example/listing',
  ])
})

test('a page counts as its type, and one of other benchmarks as an article of theirs', () => {
  const page = { id: 'a', url: 'https://lamp.example/', html: '', truth: { type: 'forum' } }
  expect(rowOf('wcxb', page)).toBe('forum')
  expect(rowOf('wcxb', { ...page, truth: {} })).toBe('article')
  expect(rowOf('fundus', page)).toBe('fundus')
})
