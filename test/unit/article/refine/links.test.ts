import { describe, expect, test } from 'vitest'
import { resolveLinks } from '../../../../src/article/refine/links'
import { rootOf } from '../../support/page'

const page = 'https://streekblad.example/2024/sluis/'

function resolve(markup: string, address?: string): string {
  const root = rootOf(`<head><base href="${page}"></head><body>${markup}</body>`)
  resolveLinks(root, address)
  return root.innerHTML
}

test.each([
  [
    'a footnote and the way back',
    '<p>a<a href="#n1" id="r1">1</a></p><p id="n1">noot <a href="#r1">terug</a></p>',
  ],
  ['a footnote with an odd id', '<p>a<a href="#fn:1.2">1</a></p><p id="fn:1.2">noot</p>'],
  ['an escaped footnote', '<p>a<a href="#caf%C3%A9">1</a></p><p id="café">noot</p>'],
  ['an address', '<p><a href="https://waterschap.example/plan">plan</a></p>'],
  ['a relative address', '<p><a href="../plan">plan</a></p>'],
  ['the page’s own address', `<p><a href="${page}">dit stuk</a></p>`],
  ['a mail address', '<p><a href="mailto:redactie@streekblad.example">mail</a></p>'],
  ['a telephone number', '<p><a href="tel:+31201234567">bel</a></p>'],
])('%s is kept', (_, markup) => {
  expect(resolve(markup)).toBe(markup)
})

test.each([
  [
    'to a place that is not in the text',
    '<p><a href="#reacties">12 <b>reacties</b></a></p>',
    '<p>12 <b>reacties</b></p>',
  ],
  [
    'by the whole address, to a place that is not in the text',
    `<p><a href="${page}#reacties">12 reacties</a></p>`,
    '<p>12 reacties</p>',
  ],
  ['to the top', '<p><a href="#">naar boven</a></p>', '<p>naar boven</p>'],
  ['to a script', '<p><a href="javascript:void(0)">deel</a></p>', '<p>deel</p>'],
  ['to a script on the page', '<p><a href=" java&#10;script:void(0)">deel</a></p>', '<p>deel</p>'],
  ['to nowhere', '<p><a>plan</a></p>', '<p>plan</p>'],
  ['with a broken escape', '<p><a href="#100%">plan</a></p>', '<p>plan</p>'],
  [
    'that hides its host behind another name',
    '<p><a href="https://streekblad.example@elders.example/">plan</a></p>',
    '<p>plan</p>',
  ],
  ['to data', '<p><a href="data:text/html,a">plan</a></p>', '<p>plan</p>'],
])('a link %s becomes plain text', (_, markup, text) => {
  expect(resolve(markup)).toBe(text)
})

describe('a footnote by the page’s whole address', () => {
  const note = (href: string) =>
    `<p>a<a href="${href}" id="r1">1</a></p><p id="n1">noot <a href="#r1">terug</a></p>`

  test.each([
    ['as the page has it', `${page}#n1`],
    ['without the last slash', 'https://streekblad.example/2024/sluis#n1'],
    ['from before the site used https', 'http://streekblad.example/2024/sluis/#n1'],
    ['with or without www', 'https://www.streekblad.example/2024/sluis/#n1'],
    ['from the root', '/2024/sluis/#n1'],
    ['relative to itself', './#n1'],
    ['with spaces around it', ` ${page}#n1 `],
  ])('%s is within it', (_, href) => {
    expect(resolve(note(href))).toBe(note('#n1'))
  })

  test.each([
    ['another page', 'https://streekblad.example/2024/brug/#n1'],
    ['another site', 'https://elders.example/2024/sluis/#n1'],
    ['the same page with another query', `${page}?deel=2#n1`],
    ['no page at all', 'mailto:redactie@streekblad.example#n1'],
  ])('of %s leads to that', (_, href) => {
    expect(resolve(`<p>a<a href="${href}">1</a></p><p id="n1">noot</p>`)).toBe(
      `<p>a<a href="${href}">1</a></p><p>noot</p>`,
    )
  })

  test.each([
    ['that was opened with a query', `${page}?bron=nieuwsbrief`, `${page}#n1`],
    ['that has its id in the query', `${page}?id=7`, `${page}?id=7#n1`],
    ['with another base address', 'https://streekblad.example/sluis', 'https://streekblad.example/sluis#n1'],
  ])('is found in a page %s', (_, address, href) => {
    expect(resolve(note(href), address)).toBe(note('#n1'))
  })

  test('leads back in the same way', () => {
    const markup = `<p>a<a href="${page}#n1" id="r1">1</a></p><p id="n1">noot <a href="${page}#r1">terug</a></p>`
    expect(resolve(markup)).toBe(note('#n1'))
  })
})

test('ids that nothing points to are removed', () => {
  expect(resolve('<h2 id="deel-een">Een</h2><p id="p1">a</p>')).toBe('<h2>Een</h2><p>a</p>')
})

test('an anchor that a footnote leads back to keeps its id', () => {
  const markup = '<p>a<a id="r1"></a></p><p>noot <a href="#r1">terug</a></p>'
  const root = rootOf(resolve(markup))
  expect(root.querySelector('#r1')?.closest('p')?.textContent).toBe('a')
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#r1')
})
