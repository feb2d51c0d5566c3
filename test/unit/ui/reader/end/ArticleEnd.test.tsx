import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ArticleEnding } from '../../../../../src/domain/article'
import { ArticleEnd } from '../../../../../src/ui/reader/end/ArticleEnd'
import { one } from '../../../support/page'
import { act, button, locale, mount, unmountAll } from '../../../support/render'

afterEach(unmountAll)

async function end(ending: ArticleEnding) {
  const onTop = vi.fn()
  return { onTop, container: await mount(<ArticleEnd ending={ending} locale={locale} onTop={onTop} />) }
}

const part = {
  is: 'part',
  from: 2,
  page: 2,
  pages: 3,
  previous: 'https://a.example/1',
  next: 'https://a.example/3',
  others: [],
} as const

test('a whole article ends', async () => {
  const { container } = await end({ is: 'complete' })
  expect(container.textContent).toBe('end_of_article')
})

test('a text that is cut off says so, and does not end', async () => {
  const { container } = await end({ is: 'cut' })
  expect(container.textContent).toBe('cut_off')
})

describe('an article on several pages', () => {
  test('says which page this is, leads to both others, and does not end', async () => {
    const { container } = await end(part)
    expect(one(container, 'nav').textContent).toBe('page_of 2 3page_previouspage_next')
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([part.previous, part.next])
    expect(container.textContent).not.toContain('end_of_article')
  })

  test('opens them in the same tab', async () => {
    const { container } = await end(part)
    expect(container.querySelector('[target]')).toBeNull()
  })

  test('ends on its last page', async () => {
    const { container } = await end({ ...part, page: 3, next: null })
    expect(one(container, 'footer').textContent).toMatch(/^end_of_article/)
    expect(container.querySelectorAll('a')).toHaveLength(1)
  })

  test('says that more follow where it does not know how many there are', async () => {
    const { container } = await end({ ...part, page: 1, pages: null, previous: null })
    expect(one(container, 'nav span').textContent).toBe('page_more 1')
  })
})

test('leads back up', async () => {
  const { container, onTop } = await end({ is: 'cut' })
  await act(() => button(container, 'to_top').click())
  expect(onTop).toHaveBeenCalledOnce()
})
