import { afterEach, expect, test } from 'vitest'
import type { SecondReader } from '../../../../src/article/second-reader/second-reader'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

const reader: SecondReader = {
  choose: () => null,
  judge: (_page, _columns, choice) => Float32Array.from(choice),
}

/** A session on a page whose first reading is unsure; `come` ends the loading of the second reader. */
function onDoubtfulPage() {
  let there: SecondReader | null = null
  let end = () => undefined as void
  let tellAsked = () => undefined as void
  const isAsked = new Promise<void>(resolve => {
    tellAsked = resolve
  })
  const loaded = new Promise<void>(resolve => {
    end = resolve
  })
  const started = sessionWith({
    secondReader: {
      get: () => there,
      load: () => {
        tellAsked()
        return loaded
      },
    },
    steps: {
      extractFromPage: (_page, _clutter, options) =>
        articleOf(options?.secondReader?.() ? '<p>samen</p>' : '<p>eerst</p>'),
    },
  })
  const shown = () =>
    started.views.map(view => (view.state === 'article' ? view.article.content.textContent : view.state))
  const come = (isThere: boolean) => {
    if (isThere) there = reader
    end()
  }
  return { ...started, isAsked, shown, come }
}

test('the reader shows nothing until the second opinion is there, and then that alone', async () => {
  const { session, isAsked, shown, come } = onDoubtfulPage()
  const opening = session.toggle()
  await isAsked
  expect(shown()).toEqual([])
  come(true)
  await opening
  expect(shown()).toEqual(['samen'])
})

test('without a second opinion the reader shows the first reading', async () => {
  const { session, shown, come } = onDoubtfulPage()
  come(false)
  await session.toggle()
  expect(shown()).toEqual(['eerst'])
})
