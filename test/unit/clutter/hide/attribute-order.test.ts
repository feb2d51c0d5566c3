import { expect, test } from 'vitest'
import { rememberAttributeOrder } from '../../../../src/clutter/hide/attribute-order'
import { one, pageOf } from '../../support/page'

test.each([
  ['that was last is restored in order', '<div id="a" inert=""></div>', true],
  [
    'that was first is restored in order',
    '<div inert="" id="a" class="b" data-c="d" aria-hidden="false"></div>',
    true,
  ],
  [
    'before a style stays last: the style is not set again',
    '<div id="a" inert="" style="top: 0"></div>',
    false,
  ],
  [
    'before an event handler stays last: the handler is not set again',
    '<div id="a" inert="" onclick="stop()"></div>',
    false,
  ],
])('an attribute %s', (_, markup, isSame) => {
  const element = one(pageOf(markup), '#a')
  const before = element.outerHTML
  const restoreOrder = rememberAttributeOrder(element, 'inert')
  element.removeAttribute('inert')
  element.setAttribute('inert', '')
  restoreOrder()
  expect(element.outerHTML === before).toBe(isSame)
  expect(element.hasAttribute('inert')).toBe(true)
})
