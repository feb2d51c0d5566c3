import { describe, expect, test } from 'vitest'
import { createMarking } from '../../../../src/clutter/hide/attribute-marks'
import { one, pageOf } from '../../support/page'

const name = 'data-mark'

function marked(markup: string) {
  const document = pageOf(markup)
  const before = document.documentElement.outerHTML
  const html = () => document.documentElement.outerHTML
  return { document, before, html, marking: createMarking(document, name) }
}

describe('a mark', () => {
  test.each([
    ['on an element without it', '<p id="a" class="x">Tekst</p>'],
    ['on an element that has one of its own', `<p id="a" ${name}="own">Tekst</p>`],
    ['put twice', `<p id="a" ${name}="">Tekst</p>`],
  ])('%s leaves no trace', (_, markup) => {
    const { document, before, html, marking } = marked(markup)
    marking.put(one(document, '#a'), 'one')
    marking.put(one(document, '#a'), 'two')
    expect(one(document, '#a').getAttribute(name)).toBe('two')
    marking.take(one(document, '#a'))
    expect(html()).toBe(before)
  })

  test('is taken from what left the page, and from copies', () => {
    const { document, marking } = marked('<p id="a"></p><p id="b"></p>')
    const [gone, copied] = [one(document, '#a'), one(document, '#b')]
    marking.put(gone, '')
    marking.put(copied, '')
    gone.remove()
    document.body.append(copied.cloneNode())
    marking.takeAll()
    expect(gone.hasAttribute(name)).toBe(false)
    expect(document.querySelectorAll(`[${name}]`).length).toBe(0)
  })

  test('that the page made before stays when all are taken', () => {
    const { before, html, marking } = marked(`<p ${name}="own"></p>`)
    marking.takeAll()
    expect(html()).toBe(before)
  })
})
