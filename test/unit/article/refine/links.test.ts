import { expect, test } from 'vitest'
import { settleLinks } from '../../../../src/article/refine/links'
import { rootOf } from '../../support/page'

function settle(markup: string): string {
  const root = rootOf(markup)
  settleLinks(root)
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
  ['a mail address', '<p><a href="mailto:redactie@streekblad.example">mail</a></p>'],
  ['a telephone number', '<p><a href="tel:+31201234567">bel</a></p>'],
])('%s is kept', (_, markup) => {
  expect(settle(markup)).toBe(markup)
})

test.each([
  [
    'to a place that is not in the text',
    '<p><a href="#reacties">12 <b>reacties</b></a></p>',
    '<p>12 <b>reacties</b></p>',
  ],
  ['to the top', '<p><a href="#">naar boven</a></p>', '<p>naar boven</p>'],
  ['to a script', '<p><a href="javascript:void(0)">deel</a></p>', '<p>deel</p>'],
  ['to nowhere', '<p><a>plan</a></p>', '<p>plan</p>'],
  ['with a broken escape', '<p><a href="#100%">plan</a></p>', '<p>plan</p>'],
  ['to data', '<p><a href="data:text/html,a">plan</a></p>', '<p>plan</p>'],
])('a link %s becomes plain text', (_, markup, text) => {
  expect(settle(markup)).toBe(text)
})

test('ids that nothing points to go', () => {
  expect(settle('<h2 id="deel-een">Een</h2><p id="p1">a</p>')).toBe('<h2>Een</h2><p>a</p>')
})

test('an anchor that a footnote leads back to stays as a place', () => {
  const markup = '<p>a<a id="r1"></a></p><p>noot <a href="#r1">terug</a></p>'
  const root = rootOf(settle(markup))
  expect(root.querySelector('#r1')?.closest('p')?.textContent).toBe('a')
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#r1')
})
