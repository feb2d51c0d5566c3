import { afterEach, expect, test, vi } from 'vitest'
import { placeOfHidden, placeOfShown } from '../../../../src/ui/tray/block-place'
import { one } from '../../support/page'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** A page of which nothing has a size. Where things have one is tested in a browser. */
function lay(markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect())
  return one(document.body, '#block')
}

test('a block without a size is not shown by the page', () => {
  expect(placeOfShown(window, lay('<div id="block"></div>'))).toEqual({ is: 'unseen' })
})

test.each(['fixed', 'absolute'])('a hidden block that was %s lay over the page', position => {
  expect(placeOfHidden(window, lay(`<div id="block" style="position: ${position}"></div>`))).toEqual({
    is: 'over',
  })
})

test('a hidden block with nothing around it that can be seen has no place', () => {
  expect(placeOfHidden(window, lay('<div><div id="block"></div></div>'))).toEqual({ is: 'unseen' })
})
