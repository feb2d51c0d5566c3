import { expect, test } from 'vitest'
import { notePlace } from '../../../../src/clutter/hide/attribute-order'
import { one, pageOf } from '../../support/page'

test.each([
  ['last', '<div id="a" inert=""></div>', true],
  ['first', '<div inert="" id="a" class="b" data-c="d" aria-hidden="false"></div>', true],
  ['before a style, which is not set anew', '<div id="a" inert="" style="top: 0"></div>', false],
  ['before a handler', '<div id="a" inert="" onclick="stop()"></div>', false],
])('an attribute that stood %s', (_, markup, isSame) => {
  const element = one(pageOf(markup), '#a')
  const before = element.outerHTML
  const backInPlace = notePlace(element, 'inert')
  element.removeAttribute('inert')
  element.setAttribute('inert', '')
  backInPlace()
  expect(element.outerHTML === before).toBe(isSame)
  expect(element.hasAttribute('inert')).toBe(true)
})
