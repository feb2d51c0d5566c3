import { afterEach, expect, test, vi } from 'vitest'
import { analyzePage } from '../../../../src/content/analysis/extract-page'
import type { ListParts } from '../../../../src/content/views/omitted-list'
import type { Clutter } from '../../../../src/domain/clutter'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const site = window.location.hostname

/** A reader on a page with one block that is not in its article, with its list open. */
async function listing(
  rules: readonly SiteRule[] = [],
  parts: Pick<ListParts, 'isListed'> = { isListed: () => true },
) {
  const element = Object.assign(document.createElement('aside'), { id: 'zij' })
  document.body.append(element)
  const block: Clutter = { element, kind: 'sidebar', reason: { signal: 'arrows' } }
  const extract = vi.fn<NonNullable<Parameters<typeof sessionWith>[0]>['extract'] & {}>(() =>
    articleOf('<p>tekst</p>'),
  )
  const made = sessionWith({
    extract,
    found: [block],
    loadSiteRules: async () => ({ rules, faults: [] }),
    ...parts,
  })
  await made.session.toggle()
  const place = document.createElement('div')
  const list = async () => await made.props().onOmitted(place)
  return { ...made, block, extract, openList: list, restoredLast: () => extract.mock.lastCall?.[1] }
}

test('a block that is asked for is read into the article, and out of it', async () => {
  const { openList, list, block, restoredLast, views, props } = await listing()
  await openList()
  expect(props().countOmitted()).toBe(1)
  list().tidied.restoreBlock(block)
  expect(restoredLast()).toEqual([block.element])
  expect([views.length, props().countOmitted()]).toEqual([2, 0])
  list().tidied.hideBlock(block)
  expect(restoredLast()).toEqual([])
  expect([views.length, props().countOmitted()]).toEqual([3, 1])
})

test('a block of which no list would tell is left out without being listed or counted', async () => {
  const { openList, list, props, extract } = await listing([], { isListed: () => false })
  await openList()
  expect(list().tidied.blocks()).toEqual([])
  expect(props().countOmitted()).toBe(0)
  expect(extract.mock.lastCall?.[0]).toHaveLength(1)
})

test('the page is analyzed once, however many blocks are restored and hidden', async () => {
  const analyze = vi.fn(analyzePage)
  const { session, props, list } = sessionWith({ steps: { analyzePage: analyze } })
  await session.toggle()
  await props().onOmitted(document.createElement('div'))
  const block: Clutter = { element: document.body, kind: 'ad', reason: { signal: 'arrows' } }
  list().tidied.restoreBlock(block)
  list().tidied.hideBlock(block)
  expect(analyze).toHaveBeenCalledOnce()
})

test('a block that the reader’s rule keeps is read into the article at once', async () => {
  const { restoredLast, block } = await listing([{ ...emptyRule(site), keep: ['#zij'] }])
  expect(restoredLast()).toEqual([block.element])
})

test('a block that brings nothing is left out again, with a sentence', async () => {
  const { openList, list, block, restoredLast, setBringsNews } = await listing()
  setBringsNews(false)
  await openList()
  list().tidied.restoreBlock(block)
  expect(restoredLast()).toEqual([])
  await vi.waitFor(() => expect(list().tidied.notice()).toBe('[omitted_textless]'))
  setBringsNews(true)
  list().tidied.restoreBlock(block)
  await vi.waitFor(() => expect(list().tidied.notice()).toBe(''))
})

test('the list is drawn once, and ends with the reader', async () => {
  const { openList, session, steps } = await listing()
  expect(await Promise.all([openList(), openList()])).toEqual([null, null])
  await openList()
  await session.toggle()
  expect(steps).toEqual(['list drawn', 'list ended'])
})

test('a list that cannot be had says so, and is asked for again', async () => {
  const { openList, missing, steps } = await listing()
  missing.add('tidy')
  expect(await openList()).toBe('[view_missing]')
  missing.clear()
  expect(await openList()).toBeNull()
  expect(steps).toEqual(['list drawn'])
})

test('a list that comes when the reader is gone ends at once', async () => {
  const { openList, session, steps } = await listing()
  await Promise.all([openList(), session.toggle()])
  expect(steps).toEqual(['list drawn', 'list ended'])
})
