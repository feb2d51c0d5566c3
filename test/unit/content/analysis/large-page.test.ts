import { afterEach, expect, test, vi } from 'vitest'
import { NotAnArticleError } from '../../../../src/domain/failures'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

/** A session on a large page, and when its overlay is there, before anything is painted or read. */
function onLargePage(parts: Parameters<typeof sessionWith>[0]) {
  let tell: (() => void) | undefined
  const isThere = new Promise<void>(resolve => {
    tell = resolve
  })
  return { ...sessionWith({ steps: { isLarge: () => true }, onChange: () => tell?.(), ...parts }), isThere }
}

const states = (views: readonly { readonly state: string }[]) => views.map(view => view.state)

test('on a large page something is shown before it is read', async () => {
  const read = vi.fn(() => articleOf('<p>tekst</p>'))
  const { session, views, isThere } = onLargePage({ extract: read })
  const opening = session.toggle()
  await isThere
  expect(states(views)).toEqual(['opening'])
  expect(read).not.toHaveBeenCalled()
  await opening
  expect(states(views)).toEqual(['opening', 'article'])
})

test('a large page without an article says so in the same overlay', async () => {
  const read = () => {
    throw new NotAnArticleError()
  }
  const { session, views, hosts } = onLargePage({ extract: read })
  await session.toggle()
  expect(states(views)).toEqual(['opening', 'failure'])
  expect(hosts).toHaveLength(1)
})

test('closed again before it was read, a large page is not read at all', async () => {
  const read = vi.fn(() => articleOf('<p>tekst</p>'))
  const { session, views, isThere } = onLargePage({ extract: read })
  const opening = session.toggle()
  await isThere
  await session.toggle()
  await opening
  expect(read).not.toHaveBeenCalled()
  expect(states(views)).toEqual(['opening'])
})

test('on other pages nothing is shown before the article', async () => {
  const { session, views } = sessionWith()
  await session.toggle()
  expect(states(views)).toEqual(['article'])
})
