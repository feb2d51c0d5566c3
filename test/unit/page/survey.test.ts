import { describe, expect, test } from 'vitest'
import { surveyDocument } from '../../../src/page/survey'
import { one, pageOf, prose } from '../support/page'

function measured(markup: string, selector: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const number = survey.numberOf.get(one(document, selector)) ?? -1
  return {
    text: survey.textLength[number],
    linked: survey.linkLength[number],
    prose: survey.proseLength[number],
    before: survey.textBefore[number],
  }
}

describe('numbers', () => {
  const document = pageOf(`<title>Sluis</title><main><h1>Kop</h1><p>Een <b>vet <i>woord</i></b></p></main>
    <svg><g><path></path></g></svg><noscript><p>stil</p></noscript><ul><li>a<li>b</ul>`)
  const survey = surveyDocument(document)

  test('are in document order', () => {
    expect(survey.elements).toEqual([...document.getElementsByTagName('*')])
    expect(survey.elements.every((element, at) => survey.numberOf.get(element) === at)).toBe(true)
  })

  test('are the same in a clone of the page', () => {
    const clone = document.documentElement.cloneNode(true)
    const copies = clone instanceof Element ? [clone, ...clone.getElementsByTagName('*')] : []
    expect(copies.map(copy => copy.tagName)).toEqual(survey.elements.map(element => element.tagName))
  })

  test('of the parent and the last descendant are known', () => {
    const { elements, parent, end } = survey
    expect(parent[0]).toBe(-1)
    expect(end[0]).toBe(elements.length)
    for (const [number, element] of elements.entries()) {
      expect(elements[parent[number] ?? -1] ?? null).toBe(element.parentElement)
      expect(end[number]).toBe(number + 1 + element.getElementsByTagName('*').length)
    }
  })

  test('are unknown for elements added after the walk', () => {
    expect(survey.numberOf.get(document.createElement('p'))).toBeUndefined()
  })
})

describe('lengths', () => {
  test('leave out the white space around text', () => {
    expect(measured('<p>\n   twaalf tekens  </p>', 'p').text).toBe(13)
  })

  test('include the text of descendants', () => {
    expect(measured('<div><p>drie</p><p>vier<b>vijf</b></p></div>', 'div').text).toBe(12)
  })

  test('include linked text at any depth of a link', () => {
    const markup = '<p>niet <a href="/a"><b>wel <i>ook</i></b></a> niet <a href="/b">nog</a></p>'
    expect(measured(markup, 'p')).toMatchObject({ text: 17, linked: 9 })
    expect(measured(markup, 'i').linked).toBe(3)
  })

  test('of the text before an element are known', () => {
    expect(measured('<h1>Sluis</h1><div><p>tekst</p></div>', 'div').before).toBe(5)
    expect(measured('<h1>Sluis</h1><div><p>tekst</p></div>', 'h1').before).toBe(0)
  })

  test('of an empty page are 0', () => {
    expect(measured('', 'html')).toEqual({ text: 0, linked: 0, prose: 0, before: 0 })
  })

  test.each([
    '<script>let tekst = 1</script>',
    '<style>p { color: red }</style>',
    '<noscript>Zet JavaScript aan</noscript>',
    '<noscript><p>Zet JavaScript aan</p></noscript>',
    '<select><option>Kies een provincie</option></select>',
    '<textarea>Uw reactie</textarea>',
    '<svg><title>Een pijl</title></svg>',
    '<template><p>Later</p></template>',
    '<!-- een opmerking -->',
  ])('leave out %s, which is not shown as text', unread => {
    expect(measured(`<div>wel${unread}</div>`, 'div').text).toBe(3)
  })
})

describe('prose', () => {
  test('is text in paragraphs long enough to be running text', () => {
    expect(measured(`<div><p>${prose()}</p></div>`, 'div').prose).toBe(prose().length)
    expect(measured('<div><p>Deel dit artikel</p></div>', 'div').prose).toBe(0)
  })

  test('is not in two short paragraphs, though together they are long', () => {
    const half = prose().slice(0, 60)
    expect(measured(`<div><p>${half}</p><p>${half}</p></div>`, 'div').prose).toBe(0)
  })

  test('goes on through words in bold, links and line breaks', () => {
    const [head, tail] = [prose().slice(0, 50).trim(), prose().slice(50).trim()]
    const markup = `<div><p>${head}<br><b>${tail}</b></p></div>`
    expect(measured(markup, 'div').prose).toBe(head.length + tail.length)
  })

  test('is also in a box without a paragraph', () => {
    expect(measured(`<div>${prose()}</div>`, 'div').prose).toBe(prose().length)
  })

  test('is no text with only links', () => {
    expect(measured(`<div><p><a href="/a">${prose()}</a></p></div>`, 'div').prose).toBe(0)
  })
})
