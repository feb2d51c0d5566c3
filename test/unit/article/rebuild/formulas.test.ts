import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { copyFormula } from '../../../../src/article/rebuild/copy-formula'
import { findFormulas } from '../../../../src/article/rebuild/formulas'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf } from '../../support/page'

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/** A page with MathML in place of each `<i data-math>`: the test's DOM parses it as HTML. */
function formulaPage(markup: string): Document {
  const document = pageOf(`<body><p>a</p>${markup}`)
  for (const place of document.querySelectorAll('i[data-math]')) {
    const math = document.createElementNS(mathNamespace, 'math')
    const identifier = document.createElementNS(mathNamespace, 'mi')
    identifier.textContent = place.textContent
    math.append(identifier)
    place.replaceWith(math)
  }
  return document
}

/** The outermost elements of each formula, by tag and class, and its form that is shown. */
function found(markup: string): readonly string[] {
  const survey = surveyDocument(formulaPage(markup))
  const nameOf = (number: number) => [survey.tags[number], survey.classes[number]].filter(Boolean).join('.')
  return findFormulas(survey).map(({ parts, source }) => `${parts.map(nameOf).join(' ')}: ${nameOf(source)}`)
}

const math = '<i data-math>x</i>'

describe('a formula is found once', () => {
  test.each<[string, string, string]>([
    ['as MathML', `<p>Dus ${math} geldt.</p>`, 'math: math'],
    [
      'as MathML with glyphs for the eye',
      `<p>Dus <span class="k"><span>${math}</span><span aria-hidden="true">x</span></span> geldt.</p>`,
      'SPAN.k: math',
    ],
    [
      'as MathML with a picture',
      `<p>Dus <span class="w"><span>${math}</span><img></span> geldt.</p>`,
      'SPAN.w: math',
    ],
    ['as a script with TeX', '<p>Dus <script type="math/tex">x^2</script> geldt.</p>', 'SCRIPT: SCRIPT'],
    [
      'as a script with its preview and its glyphs',
      '<p><span class="MathJax_Preview">x</span><span class="MathJax">x</span><script type="math/tex">x</script></p>',
      'SPAN.MathJax_Preview SPAN.MathJax SCRIPT: SCRIPT',
    ],
    [
      'as a script where it has MathML too',
      `<p><span class="MathJax"><nobr aria-hidden="true">x</nobr>${math}</span><script type="math/tex">x</script></p>`,
      'SPAN.MathJax: math',
    ],
  ])('%s', (_, markup, formula) => {
    expect(found(markup)).toEqual([formula])
  })

  test.each<[string, string]>([
    ['words beside it', `<p><span>Dus ${math}</span></p>`],
    [
      'words beside it, of which some are for the eye',
      `<p><span>Dus ${math}<b aria-hidden="true">x</b></span></p>`,
    ],
    ['another formula', `<p><span>${math}${math}</span></p>`],
    ['a link', `<p><a href="/x">${math}</a></p>`],
  ])('without an element around it that holds %s', (_, markup) => {
    expect(new Set(found(markup))).toEqual(new Set(['math: math']))
  })

  test('and no other script is one', () => {
    expect(found('<script>x</script><script type="text/x-mathjax-config">x</script>')).toEqual([])
  })
})

describe('a formula is copied', () => {
  function copied(prepare: (math: Element) => void): string {
    const document = formulaPage(`<p>Dus ${math}</p>`)
    const element = document.querySelector('p math')
    if (element) prepare(element)
    const survey = surveyDocument(document)
    const [formula] = findFormulas(survey)
    return (formula && copyFormula(survey, formula, document)?.outerHTML) ?? ''
  }
  const make = (tag: string, ...inside: (Element | string)[]) => {
    const element = document.createElementNS(mathNamespace, tag)
    element.append(...inside)
    return element
  }

  test('without its other forms', () => {
    const all = make('semantics', make('mn', '1'), make('annotation', 'one'))
    expect(copied(element => element.replaceChildren(all))).toBe('<math><mn>1</mn></math>')
  })

  test('in its first state', () => {
    const states = make('maction', make('mn', '1'), make('mn', '2'))
    expect(copied(element => element.replaceChildren(states))).toBe('<math><mn>1</mn></math>')
  })

  test('with brackets that browsers no longer draw', () => {
    const fenced = make('mfenced', make('mi', 'x'), make('mi', 'y'))
    fenced.setAttribute('open', '[')
    expect(copied(element => element.replaceChildren(fenced))).toBe(
      '<math><mrow><mo>[</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo></mrow></math>',
    )
  })

  test('as its text, where it is too large to be one', () => {
    const text = copied(element => {
      element.setAttribute('alttext', 'x^2')
      element.append(...Array.from({ length: 3001 }, () => make('mi', 'x')))
    })
    expect(text).toBe('<code>x^2</code>')
  })
})
