import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../../src/article/sanitize/sanitize'
import { pageOf } from '../../support/page'

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

type Tree = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: (Tree | string)[]]

/** Builds MathML node by node, because the test's DOM does not parse it as browsers do. HTML is written `html:p`. */
function build(document: Document, [tag, attributes, ...inside]: Tree): Element {
  const [, html] = /^html:(.*)/.exec(tag) ?? []
  const element = html ? document.createElement(html) : document.createElementNS(mathNamespace, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside.map(part => (typeof part === 'string' ? part : build(document, part))))
  return element
}

function clean(...trees: readonly Tree[]): string {
  const document = pageOf('')
  const root = document.createElement('div')
  root.append(...trees.map(tree => build(document, tree)))
  const shown = document.createElement('div')
  shown.append(document.importNode(sanitize(root), true))
  return shown.innerHTML
}

describe('a formula', () => {
  test('keeps its parts and how they are set, in the namespace of MathML', () => {
    const document = pageOf('')
    const root = document.createElement('div')
    root.append(build(document, ['math', { display: 'block' }, ['mi', { mathvariant: 'bold' }, 'φ']]))
    const content = sanitize(root)
    expect([...content.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI)).toEqual([
      mathNamespace,
      mathNamespace,
    ])
    expect(content.querySelector('math')?.getAttribute('display')).toBe('block')
    expect(content.querySelector('mi')?.getAttribute('mathvariant')).toBe('bold')
  })

  test.each<[string, Tree]>([
    ['addresses', ['math', { href: 'javascript:alert(1)', 'xlink:href': 'https://elders.example/' }]],
    ['handlers', ['math', { onclick: 'alert(1)', onmouseover: 'alert(1)' }]],
    ['styles and names', ['math', { style: 'position:fixed', class: 'x', id: 'x' }]],
    ['colours and sizes', ['math', { mathbackground: '#fff', mathcolor: 'red', mathsize: '900px' }]],
    ['a table wider than its page', ['math', { width: '9999px' }]],
  ])('loses %s', (_, tree) => {
    expect(clean(tree)).toBe('<math></math>')
  })

  test.each<[string, Tree, string]>([
    ['its source', ['annotation', { encoding: 'application/x-tex' }, 'x^2'], ''],
    ['markup beside it', ['annotation-xml', { encoding: 'text/html' }, ['html:p', {}, 'Gewaad']], ''],
    ['what a click changes', ['maction', { actiontype: 'toggle' }, ['mn', {}, '1']], ''],
    ['pictures', ['mglyph', { src: 'https://elders.example/a.png' }], ''],
    ['scripts', ['mtext', {}, ['html:script', {}, 'alert(1)']], '<mtext></mtext>'],
    ['links, but not their text', ['mtext', {}, ['html:a', { href: '/a' }, 'x']], '<mtext>x</mtext>'],
    ['a formula in it, but not its parts', ['math', {}, ['mi', {}, 'x']], '<mi>x</mi>'],
  ])('loses %s', (_, inside, left) => {
    expect(clean(['math', {}, inside])).toBe(`<math>${left}</math>`)
  })

  test('is flat where it is nested without end', () => {
    let tree: Tree = ['mi', {}, 'x']
    for (let depth = 0; depth < 400; depth++) tree = ['msqrt', {}, tree]
    const cleaned = clean(['math', {}, tree])
    expect(cleaned.match(/<msqrt>/g)?.length).toBeLessThan(50)
    expect(cleaned).toContain('x')
  })
})

test('parts of formulas outside of one are removed', () => {
  expect(clean(['mi', {}, 'x'], ['html:p', {}, ['mfrac', {}, ['mn', {}, '1']]])).toBe('<p></p>')
})
