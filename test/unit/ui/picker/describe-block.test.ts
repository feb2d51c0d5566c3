import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeBlock, kindOf } from '../../../../src/ui/picker/describe-block'
import { rootOf } from '../../support/page'
import { translate } from '../../support/render'

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

describe('a block is described', () => {
  test.each([
    ['by its kind and text', '<aside>Meer</aside>', 'picker_block picker_kind_aside Meer'],
    ['by its kind alone if it has no text', '<aside></aside>', 'picker_kind_aside'],
    ['with a point between its parts', '<div><h2>Meer</h2><p>Veer</p></div>', 'Meer · Veer'],
    ['by what its picture shows', '<figure><img alt="De molen"></figure>', 'De molen'],
    ['by its label', '<div aria-label="Delen"><svg></svg></div>', 'Delen'],
    [
      'by the first whole words of a long description of its picture',
      `<figure><img alt="${'Een schipper vaart uit. '.repeat(4)}"></figure>`,
      'Een schipper vaart uit. Een schipper vaart uit…',
    ],
  ])('%s', (_, markup, words) => {
    expect(describeBlock(block(markup), translate)).toContain(words)
  })
})
