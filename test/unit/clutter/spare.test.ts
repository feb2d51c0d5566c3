import { expect, test } from 'vitest'
import { isSpared } from '../../../src/clutter/spare'
import type { ClutterKind } from '../../../src/domain/clutter'
import { one, pageOf } from '../support/page'

test.each<[string, ClutterKind, string, boolean]>([
  ['a newsletter', 'newsletter', '<input type="email">', false],
  ['a login', 'newsletter', '<input type="email"><input type="password">', true],
  ['comments with a login', 'comments', '<input type="password">', false],
  ['what holds the text', 'sidebar', '<main id="content"></main>', true],
  ['a player that is still', 'sidebar', '<video muted></video>', false],
])('%s', (_, kind, inside, spared) => {
  const document = pageOf(`<div id="block">${inside}</div><p></p>`)
  const block = { element: one(document, '#block'), kind, reason: { signal: 'arrows' } } as const
  expect(isSpared(block, document.querySelector('#content') ?? one(document, 'p'))).toBe(spared)
})
