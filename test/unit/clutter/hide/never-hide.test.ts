import { expect, test } from 'vitest'
import { isSpared } from '../../../../src/clutter/hide/never-hide'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { one, pageOf } from '../../support/page'

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

test.each<[string, ClutterKind, string, boolean]>([
  ['a dialog at the side of the page', 'sidebar', '<aside role="dialog">€ 12</aside>', true],
  ['a modal one', 'sidebar', '<div aria-modal="true">€ 12</div>', true],
  ['a column', 'sidebar', '<aside>Meer</aside>', false],
  [
    'a search over the page',
    'consent',
    '<div role="dialog"><input type="search"><li>cookies</li></div>',
    true,
  ],
  ['a column with a search', 'sidebar', '<aside><input type="search"></aside>', false],
  ['a dialog that asks', 'consent', '<div role="dialog"><button>Ja</button></div>', false],
])('%s', (_, kind, made, spared) => {
  const document = pageOf(`<p></p>${made}`)
  expect(isSpared({ element: one(document, 'body > :last-child'), kind }, one(document, 'p'))).toBe(spared)
})
