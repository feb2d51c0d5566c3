import { describe, expect, test } from 'vitest'
import { sumUpTidy } from '../../../../scripts/bench/tidy/summary.mjs'
import { tidyTable } from '../../../../scripts/bench/tidy/table.mjs'
import { tallyPage } from '../../../../scripts/bench/tidy/tally.mjs'
import { worstTidied } from '../../../../scripts/bench/tidy/worst.mjs'

const first = 'The keeper of the old lighthouse still lights the lamp every evening at dusk'
const second = 'Ships have found their way past the rocks by it for more than a hundred years'
const teaser = 'Seven things that you never knew about foghorns'
const before = ['Home', first, second, teaser, 'Share']

const resultOf = (truth: object, after: string[], times = [5, 3, 4], error: string | null = null) => ({
  page: { id: 'a', url: 'https://lamp.example/a', html: '', truth },
  tidied: { before: error ? [] : before, after: error ? [] : after, times, error },
})

describe('pieces', () => {
  const truth = { with: ['old  lighthouse', 'not there'], without: ['foghorns', 'Share'], comments: ['Home'] }

  test('count as far as they are on the page', () => {
    expect(tallyPage({ before, after: ['', first, second, teaser, ''] }, truth)).toEqual({
      article: [{ text: 'old lighthouse', weight: 1, hidden: 0 }],
      boilerplate: [
        { text: 'foghorns', weight: 1, hidden: 0 },
        { text: 'Share', weight: 1, hidden: 1 },
      ],
      comments: [{ text: 'Home', weight: 1, hidden: 1 }],
    })
  })

  test('that are on the page twice count as hidden when both are', () => {
    const { boilerplate } = tallyPage({ before: ['Share', 'Share'], after: ['', 'Share'] }, truth)
    expect(boilerplate).toEqual([{ text: 'Share', weight: 1, hidden: 0 }])
  })
})

describe('a whole text', () => {
  test('weighs passages by their words, and all other passages are boilerplate', () => {
    const after = ['Home', first, 'Ships have found their way', '', '']
    const { article, boilerplate } = tallyPage({ before, after }, { text: `${first}\n${second}` })
    expect(article).toEqual([
      { text: first, weight: 14, hidden: 0 },
      { text: second, weight: 16, hidden: 11 },
    ])
    expect(boilerplate.map(({ weight, hidden }) => [weight, hidden])).toEqual([
      [1, 0],
      [8, 8],
      [1, 1],
    ])
  })

  test('leaves boilerplate to the pieces that the benchmark lists', () => {
    const truth = { text: `${first}\n${second}`, without: ['foghorns'] }
    expect(tallyPage({ before, after: before }, truth).boilerplate).toEqual([
      { text: 'foghorns', weight: 1, hidden: 0 },
    ])
  })
})

const truth = { with: ['lighthouse', 'Ships'], without: ['foghorns', 'Share'] }
const tidy = ['', first, second, '', '']
const torn = ['Home', first, '', teaser, '']

test('the figures are per cents of all pages together', () => {
  const results = [resultOf(truth, tidy), resultOf(truth, torn, [9, 7, 8])]
  expect(sumUpTidy(results)).toEqual({
    pages: 2,
    lost: 25,
    hidden: 75,
    comments: null,
    msMedian: 3,
    msCold: 5,
    errors: 0,
  })
})

test('a page that failed counts as an error and in no other figure', () => {
  const results = [resultOf(truth, tidy), resultOf(truth, [], [], 'Error: out')]
  expect(sumUpTidy(results)).toMatchObject({ pages: 2, lost: 0, hidden: 100, msMedian: 3, errors: 1 })
})

test('the table has a dash where there is no figure', () => {
  const [title, head, row] = tidyTable('zyte', sumUpTidy([resultOf(truth, torn)])).split('\n')
  expect(title).toBe('zyte, 1 pages, 0 errors')
  expect(head).toMatch(/^ +lost +hidden +comments +median +first run$/)
  expect(row).toMatch(/^tidy +50\.00 % +50\.00 % +– +3\.00 ms +5\.00 ms$/)
})

test('the worst page is listed first, what was lost before what was kept', () => {
  const results = [resultOf(truth, tidy), resultOf(truth, torn)]
  expect(worstTidied('zyte', results, 1).split('\n')).toEqual([
    'zyte: what cost the tidy view most',
    'a  https://lamp.example/a',
    '       lost   Ships',
    '       kept   foghorns',
  ])
})
