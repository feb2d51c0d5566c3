import { describe, expect, test } from 'vitest'
import { createAttributeMarks } from '../../../../src/clutter/hide/attribute-marks'
import { one, pageOf } from '../../support/page'

const name = 'data-mark'

function withMarks(markup: string) {
  const document = pageOf(markup)
  const before = document.documentElement.outerHTML
  const html = () => document.documentElement.outerHTML
  return { document, before, html, marks: createAttributeMarks(document, name) }
}

describe('a mark', () => {
  test.each([
    ['on an element without it', '<p id="a" class="x">Tekst</p>'],
    ['on an element that has the attribute', `<p id="a" ${name}="own">Tekst</p>`],
    ['set twice', `<p id="a" ${name}="">Tekst</p>`],
  ])('%s leaves no trace', (_, markup) => {
    const { document, before, html, marks } = withMarks(markup)
    marks.set(one(document, '#a'), 'one')
    marks.set(one(document, '#a'), 'two')
    expect(one(document, '#a').getAttribute(name)).toBe('two')
    marks.remove(one(document, '#a'))
    expect(html()).toBe(before)
  })

  test('is removed from elements that left the page, and from copies', () => {
    const { document, marks } = withMarks('<p id="a"></p><p id="b"></p>')
    const [gone, copied] = [one(document, '#a'), one(document, '#b')]
    marks.set(gone, '')
    marks.set(copied, '')
    gone.remove()
    document.body.append(copied.cloneNode())
    marks.removeAll()
    expect(gone.hasAttribute(name)).toBe(false)
    expect(document.querySelectorAll(`[${name}]`).length).toBe(0)
  })

  test('made by the page itself stays when all marks are removed', () => {
    const { before, html, marks } = withMarks(`<p ${name}="own"></p>`)
    marks.removeAll()
    expect(html()).toBe(before)
  })
})
