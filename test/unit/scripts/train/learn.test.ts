import { describe, expect, test } from 'vitest'
import { loadSecondReading, samplesOfBoth } from '../../../../scripts/train/both-readings.mjs'
import { learn } from '../../../../scripts/train/learn.mjs'
import { moduleOf } from '../../../../scripts/train/module.mjs'
import { learnable, samplesOf } from '../../../../scripts/train/samples.mjs'
import { scoresOf } from '../../../../scripts/train/scores.mjs'
import { parameters } from '../../../../scripts/train/trees/parameters.mjs'
import { missingImports } from '../missing-imports'
import { makeUpPages } from './made-up'

const pages = makeUpPages(40)
const quick = { ...parameters, trees: 20 }
const origin = { fingerprint: 'abcdef', seed: quick.seed, pages: pages.length }

function train() {
  const samples = samplesOf(pages)
  const started: string[] = []
  const learned = learn(samples, quick, (model, models) => started.push(`${model}/${models}`))
  return { ...learned, samples, started }
}

describe('samples', () => {
  const samples = samplesOf(pages)

  test('are the passages of all pages, one after another', () => {
    expect(samples.labels).toHaveLength(40 * 24)
    expect(samples.firsts.slice(0, 3)).toEqual([0, 24, 48])
    expect(samples.names[0]).toBe('telling')
    expect(samples.columns[0]?.slice(24, 48)).toEqual(pages[1]?.columns['telling'])
    expect([...samples.labels.slice(0, 4)]).toEqual([1, 0, 1, 0])
  })

  test('can be learned from when they have a label', () => {
    const labels = Int8Array.of(1, -1, 0, 1)
    expect([...learnable({ ...samples, labels })]).toEqual([0, 2, 3])
    expect([...learnable({ ...samples, labels }, row => row > 0)]).toEqual([2, 3])
  })
})

test('a page in changed markup weighs less than the page itself', () => {
  const [page] = pages
  const twice = page ? [page, { ...page, isChanged: true }] : []
  const { weights } = samplesOf(twice)
  expect(weights[24]).toBeCloseTo((weights[0] ?? 0) / 2)
})

describe('with the second reading of each page', async () => {
  const reading = await loadSecondReading()
  const samples = samplesOf(pages)
  const both = samplesOfBoth(samples, pages, reading)

  test('the choice of the other reader is a feature', () => {
    const column = both.columns[both.names.indexOf('otherKept')]
    expect([...(column ?? []).slice(24, 28)]).toEqual([1, 0, 1, 0])
    expect(both.columns.every(({ length }) => length === samples.labels.length)).toBe(true)
  })

  test('a page in which it finds nothing is not learned from', () => {
    const without = pages.map((page, at) => (at === 1 ? { ...page, choice: null } : page))
    const { labels } = samplesOfBoth(samples, without, reading)
    expect([...labels.slice(23, 26), labels[48]]).toEqual([0, -1, -1, 1])
  })

  test('a model that has it is right where the first is unsure', () => {
    const { unseen: likely } = learn(both, quick, () => undefined)
    const right = likely.filter((value, row) => value >= 0.5 === (samples.labels[row] === 1)).length
    expect(right / likely.length).toBeGreaterThan(0.95)
  })
})

test('passages that are not candidates are not learned from and never likely', () => {
  const few = pages.map(page => ({ ...page, candidates: [0, 1] }))
  const samples = samplesOf(few)
  expect([...samples.labels.slice(0, 4)]).toEqual([1, 0, -1, -1])
  const { unseen } = learn(samples, quick, () => undefined)
  expect([...unseen.slice(0, 4)].map(likely => likely > 0)).toEqual([true, true, false, false])
})

describe('training', () => {
  const { model, unseen, samples, started } = train()

  test('grows a model without each part of the hosts, and one for all hosts', () => {
    expect(started).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6'])
  })

  test('judges each page by a model that has not seen its host', () => {
    const judged = pages.map((page, at) => {
      const first = samples.firsts[at] ?? 0
      return { ...page, likely: unseen.subarray(first, first + page.texts.length) }
    })
    const scores = scoresOf(judged)
    expect(Object.keys(scores)).toEqual(['wcxb', 'fundus'])
    expect(scores['wcxb']?.f1).toBeGreaterThan(0.7)
    expect(scores['fundus']?.pages).toBe(20)
  })

  test('does not use the truth of a page to judge that page', () => {
    const [host = ''] = pages.map(({ url }) => url)
    const changed = pages.map(page => (page.url === host ? { ...page, truth: { text: '' } } : page))
    const ofChanged = learn(samplesOf(changed), quick, () => undefined).unseen
    expect(ofChanged.slice(0, 24)).toEqual(unseen.slice(0, 24))
    expect(ofChanged).not.toEqual(unseen)
  })

  test('writes the same file each time', () => {
    expect(moduleOf('first', train().model, origin)).toBe(moduleOf('first', model, origin))
  })

  test('fails when a feature was renamed', () => {
    const [page] = pages
    const { linkShare: _gone, ...columns } = page?.columns ?? {}
    const samples = samplesOf(page ? [{ ...page, columns }] : [])
    expect(() => learn(samples, quick, () => undefined)).toThrow('linkShare, which is not a feature')
  })
})

describe('the module', () => {
  const written = moduleOf('first', train().model, origin)

  test('names the command, the data and the licences', () => {
    for (const credit of [
      'npm run train -- --data DIR',
      'scrapinghub/article-extraction-benchmark, MIT',
      '(c) 2026 Murrough Foley, CC BY 4.0',
      'https://creativecommons.org/licenses/by/4.0/',
      'adbar/trafilatura (its evaluation set), Apache-2.0',
      'flairNLP/fundus (its parser tests), MIT',
      'Data: 40 pages, SHA-256 abcdef',
      'Seed: 1',
    ]) {
      expect(written).toContain(credit)
    }
  })

  test('imports its type from a file that exists', () => {
    expect(missingImports(written, 'src/rules/models/passage-model.ts')).toEqual([])
  })

  test('is formatted as the project’s formatter would', () => {
    expect(written).toMatch(/\n {4}\{ name: 'telling', limits: \[[\d., ]+\] \},\n/)
    expect(written).toMatch(/\n {2}trees:\n {4}(['"])[!-~]+\1,\n}\n$/)
  })
})
