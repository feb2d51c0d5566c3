import { describe, expect, test } from 'vitest'
import { surveyDocument } from '../../../src/page/survey'
import { one, pageOf } from '../support/page'

const shown = (markup: string) => surveyDocument(pageOf(`<body>${markup}`))

describe('for each element the walk reads', () => {
  const survey = shown('<nav id="menu" class="top  wide"><a href="/">Voor</a></nav><svg class="icoon"></svg>')
  const at = survey.tags.indexOf('NAV')

  test('the tag', () => {
    expect(survey.tags).toEqual(survey.elements.map(({ tagName }) => tagName))
  })

  test('id and class as they are written, or nothing', () => {
    expect([survey.ids[at], survey.classes[at]]).toEqual(['menu', 'top  wide'])
    expect([survey.ids[at + 1], survey.classes[at + 1]]).toEqual(['', ''])
    expect(survey.classes[survey.tags.indexOf('svg')]).toBe('icoon')
  })

  test('all elements with its tag', () => {
    expect(survey.tagged.get('A')).toEqual([at + 1])
    expect(survey.tagged.get('TABLE')).toBeUndefined()
    const { tags, tagged } = shown('<p>a<b>b</b><p>c')
    expect(tagged.get('P')).toEqual([tags.indexOf('P'), tags.lastIndexOf('P')])
  })
})

describe('in a page served as XML', () => {
  const xhtml = 'http://www.w3.org/1999/xhtml'
  const parsed = new DOMParser().parseFromString(
    `<html xmlns="${xhtml}"><head><title>Sluis</title></head><body><form><input name="localName"/><p>De <b>sluis</b> is
    <a href="/">dicht</a>.</p></form></body></html>`,
    'application/xhtml+xml',
  )
  const drawing = parsed.createElementNS('http://www.w3.org/2000/svg', 'svg')
  drawing.append(parsed.createElementNS('http://www.w3.org/2000/svg', 'linearGradient'))
  one(parsed, 'body').append(drawing)
  const survey = surveyDocument(parsed)

  test('elements of HTML have their names in capitals, and those of drawings keep theirs', () => {
    expect(survey.tags).toEqual('HTML HEAD TITLE BODY FORM INPUT P B A svg linearGradient'.split(' '))
  })

  test('tags still have their meaning for text', () => {
    const passage = survey.passages.at(-1)
    expect(survey.tags[passage?.block ?? -1]).toBe('P')
    expect([passage?.boldLength, passage?.linkLength]).toEqual([5, 5])
  })
})

describe('an open shadow tree', () => {
  function withShadow(mode: ShadowRootMode) {
    const document = pageOf('<body><p>voor</p><div id="host"><i>licht</i></div><p>na</p>')
    const host = one(document, '#host')
    host.attachShadow({ mode }).innerHTML = '<h2>schaduw</h2><p>met <a href="/a">link</a></p>'
    const survey = surveyDocument(document)
    return { survey, number: survey.numberOf.get(host) ?? -1 }
  }

  test('is walked before the children of its host', () => {
    const { survey, number } = withShadow('open')
    const inside = survey.tags.slice(number + 1, survey.end[number])
    expect(inside).toEqual(['H2', 'P', 'A', 'I'])
  })

  test('has its host as parent, whose text includes its own', () => {
    const { survey, number } = withShadow('open')
    const parents = survey.parent.slice(number + 1, survey.end[number])
    expect([...parents]).toEqual([number, number, number + 2, number])
    expect([survey.textLength[number], survey.linkLength[number]]).toEqual([19, 4])
  })

  test('that is closed is skipped', () => {
    const { survey, number } = withShadow('closed')
    expect(survey.end[number]).toBe(number + 2)
    expect(survey.textLength[number]).toBe(5)
  })

  test('in another is walked too', () => {
    const document = pageOf('<body><div id="host"></div>')
    const outer = one(document, '#host').attachShadow({ mode: 'open' })
    outer.innerHTML = '<section></section>'
    const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' })
    inner?.append('diep')
    expect(surveyDocument(document).textLength[0]).toBe(4)
  })
})

describe('a form with fields that have the names of properties', () => {
  const bent = [
    'tagName',
    'id',
    'className',
    'getAttribute',
    'parentNode',
    'nodeType',
    'childNodes',
    'shadowRoot',
  ]

  test.each(bent)('is walked like any other: %s', name => {
    const document = pageOf(
      '<body><form id="vraag" class="kort"><p>Kies</p><fieldset>nu</fieldset></form><p>na</p>',
    )
    const form = one(document, 'form')
    Object.defineProperty(form, name, { value: one(form, 'fieldset') })
    const { tags, ids, classes, parent, end, textLength, numberOf } = surveyDocument(document)
    const number = numberOf.get(form) ?? -1
    expect([tags[number], ids[number], classes[number]]).toEqual(['FORM', 'vraag', 'kort'])
    expect(tags.slice(number, end[number])).toEqual(['FORM', 'P', 'FIELDSET'])
    expect(parent[number + 1]).toBe(number)
    expect(textLength[number]).toBe(6)
  })
})

test('a page without a root element is empty', () => {
  const document = pageOf('')
  document.documentElement.remove()
  const { elements, passages } = surveyDocument(document)
  expect([elements, passages]).toEqual([[], []])
})
