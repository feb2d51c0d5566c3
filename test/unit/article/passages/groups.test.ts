import { expect, test } from 'vitest'
import { completeGroups } from '../../../../src/article/passages/groups'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf } from '../../support/page'

/** The passages that are kept, one letter each, where those in capitals were kept before. */
function completed(markup: string): string {
  const survey = surveyDocument(pageOf(`<body>${markup}`))
  const texts = survey.passages.map(({ firstText }) => survey.texts[firstText]?.node.data ?? '')
  const verdicts = texts.map(text => (text === text.toUpperCase() ? 'kept' : 'dropped'))
  const isClutter = new Uint8Array(survey.elements.length)
  return completeGroups(survey, isClutter, verdicts)
    .flatMap((verdict, at) => (verdict === 'kept' ? [texts[at]?.toLowerCase()] : []))
    .join('')
}

test.each([
  ['a list of which half is kept is completed', '<ul><li>A<li>b</ul>', 'ab'],
  ['a list of which less is kept is not', '<ul><li>A<li>b<li>c</ul>', 'a'],
  ['a list is completed with the lists in it', '<ol><li>A<ul><li>B<li>c</ul><li>D</ol>', 'abcd'],
  [
    'a list of offers, each with a heading, is not',
    '<ul><li><h4>A</h4><p>B</p><li><h4>c</h4><p>D</p></ul>',
    'abd',
  ],
  ['a list that lays out a page is not', '<ul><li><h2>A</h2><p>B</p><p>C</p><li>d</ul>', 'abc'],
  [
    'a list of chapters of which nearly all is kept is',
    `<ul>${'<li><h2>A</h2><p>B</p>'.repeat(10)}<li>c</ul>`,
    `${'ab'.repeat(10)}c`,
  ],
  ['a list of other texts is not', '<ul><li><article>A</article><li><article>b</article></ul>', 'a'],
  ['a list with a menu in it is not', '<ul><li>A<li>B<li><nav>c</nav></ul>', 'ab'],
  [
    'a list of the text in one that lays out a page is',
    '<ul><li><section><p>A</p><ul><li>B<li>c</ul></section><li>d</ul>',
    'abc',
  ],
  [
    'a quote is completed from a fifth on',
    '<blockquote><h2>A</h2><p>b</p><p>c</p><p>d</p><p>e</p></blockquote>',
    'abcde',
  ],
])('%s', (_, markup, kept) => {
  expect(completed(markup)).toBe(kept)
})
