import { describe, expect, test } from 'vitest'
import { createHider } from '../../../../src/clutter/hide/hider'
import { hiddenMark, markOwn } from '../../../../src/page/own-markup'
import { one, pageOf } from '../../support/page'

const page = `<header><form id="form"><input name="setAttribute"><input name="getRootNode"></form></header>
  <div id="a"><p id="b">Tekst</p></div><div id="ours"><i></i></div>`

describe('a hider', () => {
  test.each([
    ['html', false],
    ['head', false],
    ['body', false],
    ['#ours', false],
    ['i', false],
    ['#a', true],
    ['#form', true],
  ])('can hide %s: %s', (selector, isHidden) => {
    const document = pageOf(page)
    markOwn(one(document, 'i'))
    const hider = createHider(document)
    expect(hider.hide(one(document, selector))).toBe(isHidden)
    expect(one(document, selector).matches(`[${hiddenMark}]`)).toBe(isHidden)
  })

  test('restores one block and leaves the others hidden', () => {
    const document = pageOf(page)
    const hider = createHider(document)
    for (const selector of ['#a', '#form']) hider.hide(one(document, selector))
    hider.restoreBlock(one(document, '#a'))
    expect([...document.querySelectorAll(`[${hiddenMark}]`)]).toEqual([one(document, '#form')])
    expect(hider.isHidden(one(document, '#a'))).toBe(false)
  })

  test('leaves the markup of the page as it was', () => {
    const document = pageOf(page)
    const before = document.documentElement.outerHTML
    const hider = createHider(document)
    for (const selector of ['#a', '#b', '#form']) hider.hide(one(document, selector))
    hider.restore()
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
