import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOptions } from '../../../../scripts/bench/options.mjs'
import { writePredictions } from '../../../../scripts/bench/predictions.mjs'
import { createProgress } from '../../../../scripts/bench/progress.mjs'
import { coldRatio, sumUp } from '../../../../scripts/bench/summary.mjs'
import { tableOf } from '../../../../scripts/bench/table.mjs'
import { differences, worstOf } from '../../../../scripts/bench/worst.mjs'

const text = 'The lamp is lit and stays so.'
const outcome = { title: 'Lamp', byline: null, published: null, error: null }

const results = [
  {
    page: { id: 'good', url: 'https://lamp.example/good', html: '', truth: { text, title: 'Lamp' } },
    outcomes: {
      leeslamp: { ...outcome, text, times: [8, 6] },
      readability: { ...outcome, text, times: [4, 3] },
    },
  },
  {
    page: { id: 'bad', url: 'https://lamp.example/bad', html: '', truth: { text, title: 'Candle' } },
    outcomes: {
      leeslamp: { ...outcome, text: 'Share this page with all your friends', times: [], error: 'Error: out' },
      readability: { ...outcome, text, times: [5] },
    },
  },
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'))
  vi.stubEnv('INIT_CWD', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a system is scored over all pages, and a failed page counts as an error', () => {
  expect(sumUp('fundus', 'leeslamp', results)).toEqual({
    pages: 2,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    clutterKept: null,
    title: 0.5,
    author: null,
    date: null,
    msMedian: 6,
    msP95: 6,
    ratioMedian: 2,
    ratioP95: 2,
    errors: 1,
  })
  expect(coldRatio('leeslamp', results)).toBe(2)
})

test('the table has a row for each system and a dash where there is no figure', () => {
  const figures = { leeslamp: sumUp('fundus', 'leeslamp', results) }
  const [title, head, row] = tableOf('fundus', figures).split('\n')
  expect(title).toBe('fundus, 2 pages')
  expect(head).toMatch(/^ +precision +recall +F1 +clutter +title/)
  expect(row).toMatch(
    /^leeslamp +\.5000 +\.5000 +\.5000 +– +\.500 +– +– +6\.0 ms +6\.0 ms +2\.00 × +2\.00 × +1$/,
  )
})

describe('the worst pages', () => {
  test('are listed first, with what was lost and what was kept', () => {
    expect(worstOf('fundus', 'leeslamp', results, 1).split('\n')).toEqual([
      'fundus: what cost leeslamp most',
      '0.000  bad  https://lamp.example/bad',
      '       error  Error: out',
      '       lost   The lamp is lit and stays so.',
      '       kept   Share this page with all your friends',
    ])
  })

  test('a line counts as found when most of it is there', () => {
    const truth = { text: 'The lamp is lit and stays so.\nThe end' }
    expect(differences('The lamp is lit and stays, so.\nLog in', truth)).toEqual({
      lost: ['The end'],
      kept: ['Log in'],
    })
  })

  test('a truth that lists pieces is compared piece by piece', () => {
    const truth = { with: ['lit', 'out'], without: ['Share', 'Log in'] }
    expect(differences('It is lit. Share', truth)).toMatchObject({ lost: ['out'], kept: ['Share'] })
  })
})

test('texts are written in the layout of zyte, and an existing truth is not overwritten', () => {
  writePredictions(folder, 'fundus', ['readability'], results)
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  expect(read('fundus/output/readability.json')).toEqual({
    good: { articleBody: text },
    bad: { articleBody: text },
  })
  expect(read('fundus/ground-truth.json')).toMatchObject({ good: { articleBody: text } })
  writeFileSync(join(folder, 'fundus/ground-truth.json'), '{}')
  writePredictions(folder, 'fundus', ['readability'], results)
  expect(read('fundus/ground-truth.json')).toEqual({})
})

describe('progress', () => {
  function reportAll(isTTY: boolean): string[] {
    const written: string[] = []
    const progress = createProgress({ isTTY, write: part => written.push(part) }, 150)
    for (let done = 1; done <= 150; done++) progress.report('zyte', done)
    progress.end()
    return written
  }

  test('stays in one line on a terminal', () => {
    expect(reportAll(true)).toHaveLength(151)
    expect(reportAll(true).join('')).not.toContain('\n')
  })

  test('is a line every hundred pages elsewhere', () => {
    expect(reportAll(false)).toEqual(['100 of 150 pages (zyte)\n', '150 of 150 pages (zyte)\n'])
  })
})

describe('options', () => {
  const sets = ['zyte', 'wcxb']
  const read = (...args: string[]): unknown => readOptions(['--data', folder, ...args], sets)

  test('select all sets and systems by default', () => {
    expect(read()).toMatchObject({
      view: 'reader',
      data: folder,
      sets,
      systems: ['leeslamp', 'readability', 'defuddle'],
    })
    expect(read('--set', 'wcxb', '--system', 'readability')).toMatchObject({
      sets: ['wcxb'],
      systems: ['readability'],
    })
  })

  test('resolve paths from the folder of the user', () => {
    expect(read('--out', 'a', '--json', 'b/c.json', '--parts', 'd.json')).toMatchObject({
      out: join(folder, 'a'),
      json: join(folder, 'b/c.json'),
      parts: join(folder, 'd.json'),
    })
    expect(existsSync(join(folder, 'b'))).toBe(true)
  })

  test.each([
    [['--set', 'zite'], '--set does not know "zite"; choose from zyte, wcxb.'],
    [['--system', 'me'], '--system does not know "me"'],
    [['--worst', 'all'], '--worst needs a number'],
    [['--worst', '3', '--system', 'readability'], '--worst lists pages for leeslamp'],
    [['--view', 'tiny'], '--view does not know "tiny"; choose from reader, tidy.'],
    [['--view', 'tidy', '--system', 'leeslamp'], '--view tidy measures leeslamp alone'],
    [['--view', 'tidy', '--out', 'a'], '--view tidy extracts no text'],
    [['--view', 'tidy', '--parts', 'a.json'], '--view tidy does not use the models'],
    [['--speed'], "Unknown option '--speed'"],
    [['--json', '.'], '--json needs a file'],
    [['--data', 'nowhere'], 'There is no folder'],
  ])('refuse %j: %s', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence)
  })

  test('must name the data folder', () => {
    expect(() => readOptions([], sets)).toThrow('--data FOLDER')
  })
})
