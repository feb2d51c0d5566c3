import { describe, expect, test } from 'vitest'
import type { JoinProgress } from '../../../../../src/domain/page-joining'
import { sayProgress } from '../../../../../src/ui/reader/pages/say-progress'
import { locale } from '../../../support/render'

const start: JoinProgress = {
  loading: null,
  failed: null,
  pages: 3,
  first: 1,
  hasNext: true,
  hasBefore: false,
  added: 0,
}
const below = (progress: Partial<JoinProgress>) => sayProgress({ ...start, ...progress }, false, locale).below

describe('below the text', () => {
  test.each<[string, Partial<JoinProgress>, string | null, string]>([
    ['all pages are offered', {}, 'pages_show_all_other 3', ''],
    ['the next page is, where it is not known how many there are', { pages: null }, 'pages_show_next', ''],
    ['a page is on its way', { loading: 2 }, null, 'page_loading_of 2 3'],
    ['a page of an unknown number', { loading: 2, pages: null }, null, 'page_loading 2'],
    ['the whole text is on its way', { loading: 'whole' }, null, 'pages_loading'],
    [
      'a page could not be got',
      { failed: { page: 2, kind: 'refused' }, added: 1 },
      'page_retry',
      'page_failed_refused 2',
    ],
    ['all are there', { hasNext: false, added: 2 }, null, 'pages_shown'],
    ['there is nothing to add', { hasNext: false }, null, ''],
  ])('%s', (_, progress, button, status) => {
    expect(below(progress)).toEqual({ button, status, canStop: progress.loading !== undefined })
  })
})

test('above the text the first page is offered, where it is not there', () => {
  expect(sayProgress({ ...start, first: 2, hasBefore: true }, false, locale).above).toEqual({
    ...{ button: 'page_from_first', status: '', canStop: false },
  })
  expect(sayProgress(start, false, locale).above.button).toBeNull()
})

test('what comes of it is told where the user asked for it', () => {
  const { above, below } = sayProgress({ ...start, first: 2, hasBefore: true, loading: 1 }, true, locale)
  expect(above).toEqual({ button: null, status: 'page_loading_of 1 3', canStop: true })
  expect(below).toEqual({ button: null, status: '', canStop: false })
})
