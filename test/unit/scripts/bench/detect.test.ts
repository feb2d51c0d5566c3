import { expect, test } from 'vitest'
import { rowOf } from '../../../../scripts/bench/detect/pages.mjs'
import { sumUpDetected } from '../../../../scripts/bench/detect/summary.mjs'
import { detectTable, misjudged } from '../../../../scripts/bench/detect/table.mjs'

const article = { is: 'article' } as const
const front = { is: 'other', looksLike: 'frontPage' } as const
const resultOf = (
  row: string,
  verdict: typeof article | typeof front | null,
  isOpened: boolean,
  times: number[],
) => ({
  row,
  id: '7',
  url: `https://lamp.example/${row}`,
  detected: { verdict, isOpened, times, error: verdict ? null : 'Error: out' },
})
const results = [
  resultOf('article', article, true, [3, 1, 2]),
  resultOf('article', front, false, [9, 5, 6]),
  resultOf('listing', article, true, [4, 3, 3]),
  resultOf('listing', article, false, [4, 3, 3]),
  resultOf('listing', null, false, []),
]

test('pages are counted by type, and a page that failed counts as not opened', () => {
  expect(sumUpDetected(results)).toEqual({
    opened: {
      article: { promising: 1, opened: 1, pages: 2 },
      listing: { promising: 2, opened: 1, pages: 3 },
    },
    best: { median: 3, p95: 3 },
    first: { median: 4, p95: 4 },
    errors: 1,
  })
})

test('the table has a line for each type', () => {
  expect(detectTable('wcxb', sumUpDetected(results)).split('\n')).toEqual([
    'wcxb, 5 pages, 1 errors',
    'type     pages   first  look      opened',
    'article      2       1    50.0 %       1    50.0 %',
    'listing      3       2    66.7 %       1    33.3 %',
    'median 3.00 ms, 95 % 3.00 ms; first run: median 4.00 ms, 95 % 4.00 ms',
  ])
})

test('misjudged pages are listed with what they were taken for', () => {
  expect(misjudged(results, 5, row => row === 'article').split('\n')).toEqual([
    'article  7  frontPage  https://lamp.example/article',
    'listing  7  article  https://lamp.example/listing',
  ])
})

test('a page of wcxb counts under its type, a page of another benchmark under the name of that benchmark', () => {
  const page = { id: 'a', url: 'https://lamp.example/', html: '', truth: { type: 'forum' } }
  expect(rowOf('wcxb', page)).toBe('forum')
  expect(rowOf('wcxb', { ...page, truth: {} })).toBe('article')
  expect(rowOf('fundus', page)).toBe('fundus')
})
