import { afterEach, expect, test, vi } from 'vitest'
import { locateHidden, locateShown } from '../../../../src/ui/tray/locate-block'
import { one } from '../../support/page'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

/** A page in which nothing has a size: happy-dom lays nothing out. Real sizes are tested in a browser. */
function lay(markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect())
  return one(document.body, '#block')
}

test('a block without a size is not shown by the page', () => {
  expect(locateShown(window, lay('<div id="block"></div>'))).toEqual({ is: 'unseen' })
})

test.each(['fixed', 'absolute'])('a hidden block with position %s lay over the page', position => {
  expect(locateHidden(window, lay(`<div id="block" style="position: ${position}"></div>`))).toEqual({
    is: 'over',
  })
})

test('a hidden block inside elements without a size has no location', () => {
  expect(locateHidden(window, lay('<div><div id="block"></div></div>'))).toEqual({ is: 'unseen' })
})
