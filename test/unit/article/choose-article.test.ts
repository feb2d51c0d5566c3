import { describe, expect, test, vi } from 'vitest'
import { createPassageChooser } from '../../../src/article/choose-article'
import { markClutter } from '../../../src/article/passages/candidates'
import { findUnits } from '../../../src/article/rebuild/units'
import type { SecondReader } from '../../../src/article/second-reader/second-reader'
import { compileVocabulary } from '../../../src/article/vocabulary'
import { surveyDocument } from '../../../src/page/survey'
import { articleRules } from '../../../src/rules'
import { pageOf, paragraphs } from '../support/page'

const vocabulary = compileVocabulary(articleRules)

/** A model that gives every passage the same log odds. */
const modelOf = (base: number) => ({ features: [], base, leafStep: 1, trees: '' })

/** What becomes of the passages of a page, by a model of such log odds. */
function chosenBy(base: number, how: Parameters<ReturnType<typeof createPassageChooser>>[1], more = '') {
  const document = pageOf(`<main>${paragraphs(4)}</main>${more}`)
  const survey = surveyDocument(document)
  const isClutter = markClutter(survey, [])
  const metadata = { title: 'De sluis blijft dicht', excerpt: null }
  const page = { document, survey, isClutter, unitOf: findUnits(survey), metadata }
  return createPassageChooser(modelOf(base), vocabulary)(page, how)
}

/** Takes the first passage alone, and judges those that it takes to be likely. */
function secondReader(chooses = true): SecondReader {
  return {
    choose: vi.fn((_document, { passages }) =>
      chooses ? Uint8Array.from(passages, (_, at) => Number(at === 0)) : null,
    ),
    judge: (_page, _columns, choice) => Float32Array.from(choice, kept => (kept ? 0.9 : 0.1)),
  }
}

const [sure, unsure] = [8, 0.2]
const all = ['kept', 'kept', 'kept', 'kept']
const first = ['kept', 'dropped', 'dropped', 'dropped']

describe('the usual reading', () => {
  test('asks nobody where it is sure', () => {
    const ask = vi.fn(() => null)
    expect(chosenBy(sure, { secondReader: ask }).chosen).toEqual(all)
    expect(ask).not.toHaveBeenCalled()
  })

  test('takes a second opinion where it is unsure', () => {
    const reader = secondReader()
    const { reading, chosen } = chosenBy(unsure, { secondReader: () => reader })
    expect({ reading, chosen }).toEqual({ reading: 'usual', chosen: first })
  })

  test.each([
    ['is not at hand', () => null],
    ['finds no article', () => secondReader(false)],
  ])('stays as it is where the second reader %s', (_, ask) => {
    expect(chosenBy(unsure, { secondReader: ask }).chosen).toEqual(all)
  })

  test('asks nobody about a page that is too large', () => {
    const ask = vi.fn(() => null)
    chosenBy(unsure, { secondReader: ask }, '<i></i>'.repeat(10_000))
    expect(ask).not.toHaveBeenCalled()
  })
})

describe('the other reading', () => {
  test('is what the second reader takes, however sure the first is', () => {
    const reader = secondReader()
    const { reading, chosen } = chosenBy(sure, { reading: 'other', secondReader: () => reader })
    expect({ reading, chosen }).toEqual({ reading: 'other', chosen: first })
  })

  test('is the usual one where there is no other', () => {
    const none = secondReader(false)
    const { reading, chosen } = chosenBy(sure, { reading: 'other', secondReader: () => none })
    expect({ reading, chosen }).toEqual({ reading: 'usual', chosen: all })
  })
})
