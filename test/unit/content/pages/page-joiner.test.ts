import '../../support/standard-dom'

import { describe, expect, test, vi } from 'vitest'
import { PageFault } from '../../../../src/content/pages/page-fault'
import { PageJoiner } from '../../../../src/content/pages/page-joiner'
import type { Article, ArticlePages } from '../../../../src/domain/article'
import { articleOf } from '../../support/article'
import { paragraphs } from '../../support/page'

type Answer = Article | PageFault | Promise<Article>

const at = (page: number) => `https://krant.example/sluis/${page}`

function pagesOf(page: number, pages: number | null, known: readonly number[]): ArticlePages {
  const others = known.map(other => ({ page: other, address: at(other) }))
  const addressOf = (other: number) => others.find(({ page }) => page === other)?.address ?? null
  return { from: page, page, pages, previous: addressOf(page - 1), next: addressOf(page + 1), others }
}

const text = (page: number) => paragraphs(3, 10 * page)
const articleAt = (page: number, ending: Article['ending'] = { is: 'complete' }) =>
  articleOf(text(page), { ending })

interface Setting {
  readonly page?: number
  readonly pages?: number | null
  readonly known?: readonly number[]
  readonly whole?: string | null
}

function joining(answers: Readonly<Record<string, Answer>>, setting: Setting = {}) {
  const { page = 1, pages = 3, known = [1, 2, 3].filter(other => other !== page), whole = null } = setting
  const ending = pagesOf(page, pages, known)
  const own = articleAt(page, { is: 'part', ...ending })
  const given: Record<string, Answer> = { ...answers }
  const load = vi.fn(async (address: string, signal: AbortSignal) => {
    const answer = given[address] ?? new PageFault('unreachable')
    if (answer instanceof PageFault) throw answer
    const article = await answer
    signal.throwIfAborted()
    return article
  })
  const joiner = new PageJoiner(own, ending, { load, whole })
  return {
    joiner,
    given,
    asked: () => load.mock.calls.map(([address]) => address.replace('https://krant.example/', '')),
    shown: () => joiner.addTo(own),
    numbers: () => joiner.addTo(own).joined?.pages.map(({ page, is }) => `${page} ${is}`) ?? [],
  }
}

describe('all pages', () => {
  test('come in their order, one after the other', async () => {
    const { joiner, asked, shown, numbers } = joining({ [at(2)]: articleAt(2), [at(3)]: articleAt(3) })
    const loading: unknown[] = []
    joiner.onStep(() => loading.push(joiner.progress.loading), new AbortController().signal)
    await joiner.run('all')
    expect(asked()).toEqual(['sluis/2', 'sluis/3'])
    expect(loading).toEqual([2, 3, null])
    expect(numbers()).toEqual(['2 page', '3 page'])
    expect(shown()).toMatchObject({ ending: { is: 'complete' }, joined: { own: 1 } })
    expect(shown().wordCount).toBeGreaterThan(articleAt(1).wordCount)
    expect(joiner.progress).toMatchObject({
      hasNext: false,
      hasBefore: false,
      added: 2,
      failed: null,
      first: 1,
    })
  })

  test('come from where each page says the next is', async () => {
    const second = articleAt(2, { is: 'part', ...pagesOf(2, null, [1, 3]) })
    const third = articleAt(3, { is: 'part', ...pagesOf(3, 3, [2]) })
    const { joiner, numbers } = joining({ [at(2)]: second, [at(3)]: third }, { pages: null, known: [2] })
    expect(joiner.progress.pages).toBeNull()
    await joiner.run('all')
    expect(numbers()).toEqual(['2 page', '3 page'])
    expect(joiner.progress.pages).toBe(3)
  })

  test('come after the page and then before it, where it is not the first', async () => {
    const { joiner, asked, numbers, shown } = joining(
      { [at(1)]: articleAt(1), [at(3)]: articleAt(3) },
      { page: 2 },
    )
    expect(joiner.progress).toMatchObject({ first: 2, hasNext: true, hasBefore: true })
    await joiner.run('all')
    expect(asked()).toEqual(['sluis/3', 'sluis/1'])
    expect(numbers()).toEqual(['1 page', '3 page'])
    expect(shown().ending).toEqual({ is: 'complete' })
  })

  test('are no more than a sane number', async () => {
    const known = Array.from({ length: 60 }, (_, before) => before + 2)
    const answers = Object.fromEntries(known.map(page => [at(page), articleAt(page)]))
    const { joiner, shown } = joining(answers, { pages: 61, known })
    await joiner.run('all')
    expect(joiner.progress).toMatchObject({ added: 50, hasNext: false })
    expect(shown().ending).toMatchObject({ is: 'part', page: 51, next: at(52) })
  })
})

test('one page alone', async () => {
  const { joiner, asked, shown } = joining({ [at(2)]: articleAt(2) })
  await joiner.run('next')
  expect(asked()).toEqual(['sluis/2'])
  expect(shown().ending).toMatchObject({ is: 'part', from: 1, page: 2, pages: 3, next: at(3) })
})

test('pages before of which no address is known are not offered', () => {
  expect(joining({}, { page: 2, known: [3] }).joiner.progress).toMatchObject({ first: 2, hasBefore: false })
})

test('the pages before alone', async () => {
  const { joiner, asked, shown } = joining({ [at(1)]: articleAt(1) }, { page: 2 })
  await joiner.run('before')
  expect(asked()).toEqual(['sluis/1'])
  expect(shown().ending).toMatchObject({ is: 'part', from: 1, page: 2, previous: null, next: at(3) })
})

describe('a page that fails', () => {
  test('is missing where others can be got, and is tried again', async () => {
    const { joiner, given, numbers, shown } = joining({
      [at(2)]: new PageFault('refused'),
      [at(3)]: articleAt(3),
    })
    await joiner.run('all')
    expect(numbers()).toEqual(['2 missing', '3 page'])
    expect(joiner.progress).toMatchObject({ failed: { page: 2, kind: 'refused' }, hasNext: true, added: 1 })
    expect(shown().ending).toMatchObject({ is: 'part', page: 3, next: null })
    given[at(2)] = articleAt(2)
    await joiner.run('all')
    expect(numbers()).toEqual(['2 page', '3 page'])
    expect(joiner.progress).toMatchObject({ failed: null, hasNext: false })
  })

  test.each(['unreachable', 'sameText'] as const)('ends it where it is %s', async kind => {
    const { joiner, asked, numbers } = joining({ [at(2)]: new PageFault(kind), [at(3)]: articleAt(3) })
    await joiner.run('all')
    expect(asked()).toEqual(['sluis/2'])
    expect(numbers()).toEqual([])
    expect(joiner.progress.failed).toEqual({ page: 2, kind })
  })

  test('leaves the others, and the text ends before it where it is the last', async () => {
    const { joiner, numbers, shown } = joining({ [at(2)]: articleAt(2), [at(3)]: new PageFault('noText') })
    await joiner.run('all')
    expect(numbers()).toEqual(['2 page'])
    expect(shown().ending).toMatchObject({ is: 'part', page: 2, next: at(3) })
  })

  test('has the text of a page before', async () => {
    const { joiner, numbers } = joining({ [at(2)]: articleAt(2), [at(3)]: articleAt(2) })
    await joiner.run('all')
    expect(numbers()).toEqual(['2 page'])
    expect(joiner.progress.failed).toEqual({ page: 3, kind: 'sameText' })
  })

  test('in an unexpected way is not hidden, and can be tried again', async () => {
    const { joiner, given } = joining({ [at(2)]: Promise.reject(new TypeError('broken')) })
    await expect(joiner.run('all')).rejects.toThrow('broken')
    given[at(2)] = articleAt(2)
    await joiner.run('next')
    expect(joiner.progress.added).toBe(1)
  })
})

test('the user stops it, and goes on later', async () => {
  let answer: (article: Article) => void = () => undefined
  const held = new Promise<Article>(resolve => {
    answer = resolve
  })
  const { joiner, given, numbers } = joining({ [at(2)]: articleAt(2), [at(3)]: held })
  const running = joiner.run('all')
  await vi.waitFor(() => expect(joiner.progress.loading).toBe(3))
  joiner.stop()
  answer(articleAt(3))
  await running
  expect(numbers()).toEqual(['2 page'])
  expect(joiner.progress).toMatchObject({ loading: null, failed: null, hasNext: true })
  given[at(3)] = articleAt(3)
  await joiner.run('all')
  expect(numbers()).toEqual(['2 page', '3 page'])
})

describe('the whole text on one page', () => {
  const whole = 'https://krant.example/sluis/alles'

  test('is preferred', async () => {
    const { joiner, asked, shown, numbers } = joining(
      { [whole]: articleOf(text(1) + text(2) + text(3)) },
      { page: 2, whole },
    )
    await joiner.run('all')
    expect(asked()).toEqual(['sluis/alles'])
    expect(numbers()).toEqual(['1 rest', '3 rest'])
    expect(shown().ending).toEqual({ is: 'complete' })
    expect(joiner.progress).toMatchObject({ hasNext: false, first: 1 })
  })

  test.each([
    ['cannot be got', new PageFault('refused')],
    ['is another text', articleOf(paragraphs(9, 50))],
  ])('gives way to the pages where it %s', async (_, answer) => {
    const { joiner, asked } = joining(
      { [whole]: answer, [at(2)]: articleAt(2), [at(3)]: articleAt(3) },
      { whole },
    )
    await joiner.run('all')
    expect(asked()).toEqual(['sluis/alles', 'sluis/2', 'sluis/3'])
  })
})

test('the pages stay when the page is read again, and are not added to another article', async () => {
  const { joiner } = joining({ [at(2)]: articleAt(2), [at(3)]: articleAt(3) })
  await joiner.run('all')
  expect(joiner.addTo(articleOf(`${text(1)}<p>Een zin erbij.</p>`)).joined?.pages).toHaveLength(2)
  expect(joiner.addTo(articleOf(text(1), { title: 'De dijk' })).joined).toBeUndefined()
})
