import { expect, test } from 'vitest'
import { findTextContainer } from '../../../../src/clutter/find/text-container'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs } from '../../support/page'

test.each([
  ['the box of the paragraphs', `<div id="a"><div id="b">${paragraphs(4)}</div><p>kort</p></div>`, 'b'],
  [
    'around two boxes of like size',
    `<div id="a"><div>${paragraphs(3)}</div><div>${paragraphs(3)}</div></div>`,
    'a',
  ],
  [
    'not a prompt longer than the text',
    `<div id="a">${paragraphs(3)}</div><div id="p">${paragraphs(6)}</div>`,
    'a',
  ],
  ['the page where there is no text', '<p>kort</p>', ''],
])('%s', (_, markup, id) => {
  const document = pageOf(markup)
  const content = findTextContainer(surveyDocument(document), [...document.querySelectorAll('#p')])
  expect(content?.id).toBe(id)
})
