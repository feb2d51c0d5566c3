import { expect, test } from 'vitest'
import { isNeverHidden } from '../../../../src/clutter/hide/never-hide'
import type { ClutterKind } from '../../../../src/domain/clutter'
import { one, pageOf } from '../../support/page'

test.each<[string, ClutterKind, string, boolean]>([
  ['a newsletter may be hidden', 'newsletter', '<input type="email">', false],
  ['a login stays', 'newsletter', '<input type="email"><input type="password">', true],
  ['comments with a login may be hidden', 'comments', '<input type="password">', false],
  ['a block that contains the text stays', 'sidebar', '<main id="content"></main>', true],
  ['a block with a paused player may be hidden', 'sidebar', '<video muted></video>', false],
])('%s', (_, kind, inside, isNever) => {
  const document = pageOf(`<div id="block">${inside}</div><p></p>`)
  const block = { element: one(document, '#block'), kind, reason: { signal: 'arrows' } } as const
  expect(isNeverHidden(block, document.querySelector('#content') ?? one(document, 'p'))).toBe(isNever)
})

test.each<[string, ClutterKind, string, boolean]>([
  ['a dialog at the side of the page stays', 'sidebar', '<aside role="dialog">€ 12</aside>', true],
  ['a modal dialog at the side of the page stays', 'sidebar', '<div aria-modal="true">€ 12</div>', true],
  ['a sidebar may be hidden', 'sidebar', '<aside>Meer</aside>', false],
  [
    'a search that opens over the page stays',
    'consent',
    '<div role="dialog"><input type="search"><li>cookies</li></div>',
    true,
  ],
  ['a sidebar with a search may be hidden', 'sidebar', '<aside><input type="search"></aside>', false],
  [
    'a dialog that asks something may be hidden',
    'consent',
    '<div role="dialog"><button>Ja</button></div>',
    false,
  ],
])('%s', (_, kind, made, isNever) => {
  const document = pageOf(`<p></p>${made}`)
  expect(isNeverHidden({ element: one(document, 'body > :last-child'), kind }, one(document, 'p'))).toBe(
    isNever,
  )
})
