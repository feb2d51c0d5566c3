import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describe as describeBlock, firstWords, kindOf } from '../../../../src/ui/picker/describe-block'
import { rootOf } from '../../support/page'
import { translate } from '../../support/rendered'

const block = (markup: string) => rootOf(markup).firstElementChild as Element

describe('the kind of a block', () => {
  test.each([
    ['<div></div>', 'block'],
    ['<aside></aside>', 'aside'],
    ['<div role="complementary"></div>', 'aside'],
    ['<nav></nav>', 'navigation'],
    ['<div role=" Navigation "></div>', 'navigation'],
    ['<ul></ul>', 'list'],
    ['<ul role="menu"></ul>', 'list'],
    ['<form></form>', 'form'],
    ['<form><input name="tagName"><input name="getAttribute"></form>', 'form'],
    ['<div role="constructor"></div>', 'block'],
    ['<h1></h1>', 'heading'],
    ['<video></video>', 'video'],
    ['<dialog></dialog>', 'dialog'],
  ])('of %s is %s', (markup, kind) => {
    expect(kindOf(block(markup))).toBe(kind)
  })
})

describe('the first words of a block', () => {
  test.each([
    ['are its text', '<div> Wij  bewaren\nkoekjes. </div>', 'Wij bewaren koekjes.'],
    ['part its parts', '<div><h2>Meer</h2><p>Veer <b>vaart</b> weer</p></div>', 'Meer · Veer vaart weer'],
    ['have no code in them', '<div><style>a{}</style><script>b()</script><p>Wind</p></div>', 'Wind'],
    [
      'end with a whole word',
      '<p>De brug over de Vliet gaat dit voorjaar, zoals gemeld, dicht</p>',
      'De brug over de Vliet gaat dit voorjaar, zoals…',
    ],
    ['are those of a picture', '<figure><img alt="De molen"></figure>', 'De molen'],
    ['are a label', '<div aria-label="Delen"><svg></svg></div>', 'Delen'],
    ['may be none', '<div><span></span></div>', ''],
  ])('%s', (_, markup, words) => {
    expect(firstWords(block(markup))).toBe(words)
  })
})

test.each([
  ['<aside>Meer</aside>', 'picker_block picker_kind_aside Meer'],
  ['<aside></aside>', 'picker_kind_aside'],
])('%s is told of as %s', (markup, told) => {
  expect(describeBlock(block(markup), translate)).toBe(told)
})
