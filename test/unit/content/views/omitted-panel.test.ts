import { afterEach, expect, test, vi } from 'vitest'
import { analyzePage } from '../../../../src/content/analysis/extract-page'
import type { OmittedListDeps } from '../../../../src/content/views/types'
import type { Clutter } from '../../../../src/domain/clutter'
import { emptyRule, type SiteRule } from '../../../../src/site-rules/site-rule'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const site = window.location.hostname

/** An open reader on a page with one block left out of its article. */
async function listing(
  rules: readonly SiteRule[] = [],
  deps: Pick<OmittedListDeps, 'isListed'> = { isListed: () => true },
) {
  const element = Object.assign(document.createElement('aside'), { id: 'zij', textContent: 'Meer' })
  document.body.append(element)
  const block: Clutter = { element, kind: 'sidebar', reason: { signal: 'arrows' } }
  const extract = vi.fn<NonNullable<Parameters<typeof sessionWith>[0]>['extract'] & {}>(() =>
    articleOf('<p>tekst</p>'),
  )
  const made = sessionWith({
    extract,
    found: [block],
    loadSiteRules: async () => ({ rules, faults: [] }),
    ...deps,
  })
  await made.session.toggle()
  const parent = document.createElement('div')
  const list = async () => await made.props().onOmitted(parent)
  return { ...made, block, extract, openList: list, restoredLast: () => extract.mock.lastCall?.[1] }
}

test('a block that the user restores is read into the article, and can be left out again', async () => {
  const { openList, list, block, restoredLast, views, props } = await listing()
  await openList()
  expect(props().countOmitted()).toBe(1)
  list().listed.restoreBlock(block)
  expect(restoredLast()).toEqual([block.element])
  expect([views.length, props().countOmitted()]).toEqual([2, 0])
  list().listed.hideBlock(block)
  expect(restoredLast()).toEqual([])
  expect([views.length, props().countOmitted()]).toEqual([3, 1])
})

test('a block that is not listed is left out of the article without being counted', async () => {
  const { openList, list, props, extract } = await listing([], { isListed: () => false })
  await openList()
  expect(list().listed.blocks()).toEqual([])
  expect(props().countOmitted()).toBe(0)
  expect(extract.mock.lastCall?.[0]).toHaveLength(1)
})

test('the page is analyzed once, however many blocks are restored and hidden', async () => {
  const analyze = vi.fn(analyzePage)
  const { session, props, list } = sessionWith({ steps: { analyzePage: analyze } })
  await session.toggle()
  await props().onOmitted(document.createElement('div'))
  const block: Clutter = { element: document.body, kind: 'ad', reason: { signal: 'arrows' } }
  list().listed.restoreBlock(block)
  list().listed.hideBlock(block)
  expect(analyze).toHaveBeenCalledOnce()
})

test('a block that the user’s rule shows is read into the article at once', async () => {
  const { restoredLast, block } = await listing([{ ...emptyRule(site), keep: ['#zij'] }])
  expect(restoredLast()).toEqual([block.element])
})

test('a block that adds no text is left out again, with a sentence', async () => {
  const { openList, list, block, restoredLast, setAddsText } = await listing()
  setAddsText(false)
  await openList()
  list().listed.restoreBlock(block)
  expect(restoredLast()).toEqual([])
  await vi.waitFor(() => expect(list().listed.notice()).toBe('[omitted_textless]'))
  setAddsText(true)
  list().listed.restoreBlock(block)
  await vi.waitFor(() => expect(list().listed.notice()).toBe(''))
})

test('the list is drawn once, and ends with the reader', async () => {
  const { openList, session, steps } = await listing()
  expect(await Promise.all([openList(), openList()])).toEqual([null, null])
  await openList()
  await session.toggle()
  expect(steps).toEqual(['list drawn', 'list ended'])
})

test('a list that cannot be loaded says so, and is loaded when it is opened again', async () => {
  const { openList, missing, steps } = await listing()
  missing.add('tidy')
  expect(await openList()).toBe('[view_missing]')
  missing.clear()
  expect(await openList()).toBeNull()
  expect(steps).toEqual(['list drawn'])
})

test('a list that is loaded when the reader is closed ends at once', async () => {
  const { openList, session, steps } = await listing()
  await Promise.all([openList(), session.toggle()])
  expect(steps).toEqual(['list drawn', 'list ended'])
})
