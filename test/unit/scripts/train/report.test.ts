import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SETS } from '../../../../scripts/bench/sets.mjs'
import { fingerprintOf } from '../../../../scripts/train/fingerprint.mjs'
import { FLOORS } from '../../../../scripts/train/floors.mjs'
import { readOptions } from '../../../../scripts/train/options.mjs'
import { missedFloors, reportOf } from '../../../../scripts/train/report.mjs'
import { scoresOf } from '../../../../scripts/train/scores.mjs'

const lamp = 'The lamp is lit and stays so.'
const share = 'Share this page'

test('kept passages are scored by the rules of their benchmark', () => {
  const texts = [lamp, share]
  const scores = scoresOf([
    { set: 'wcxb', truth: { text: lamp, with: [lamp], without: [share] }, texts, likely: [0.5, 0.49] },
    { set: 'trafilatura', truth: { with: [lamp], without: [share] }, texts, likely: [0.9, 0.8] },
  ])
  expect(scores['wcxb']).toEqual({ pages: 1, precision: 1, recall: 1, f1: 1, clutterKept: 0 })
  expect(scores['trafilatura']).toMatchObject({ precision: 0.5, recall: 1, clutterKept: 1 })
})

describe('the report', () => {
  const scores = {
    zyte: { pages: 181, precision: 0.95, recall: 0.97, f1: 0.96, clutterKept: null },
    wcxb: { pages: 9, precision: 0.9, recall: 1, f1: 0.94, clutterKept: 0.051 },
  }

  test('has a row for each set, and the mean', () => {
    expect(reportOf(scores).split('\n')).toEqual([
      '                 pages  precision     recall         F1    clutter',
      'zyte               181     0.9500     0.9700     0.9600          –',
      'wcxb                 9     0.9000     1.0000     0.9400      5.1 %',
      'mean                                             0.9500',
    ])
  })

  test.each<[floors: Record<string, number>, missed: string[]]>([
    [{ zyte: 0.96, wcxb: 0.94 }, []],
    [{ zyte: 0.961, wcxb: 0.9 }, ['zyte reaches an F1 of 0.9600, below its floor of 0.961.']],
    [{ fundus: 0.9 }, ['fundus reaches an F1 of 0.0000, below its floor of 0.9.']],
  ])('names the sets below the floors %j', (floors, missed) => {
    expect(missedFloors(scores, floors)).toEqual(missed)
  })

  test('every set has its floor', () => {
    expect(Object.keys(FLOORS)).toEqual(Object.keys(SETS))
  })
})

describe('the fingerprint', () => {
  const page = { set: 'zyte', id: 'a', url: 'https://lamp.example/', html: '<p>', truth: { text: lamp } }

  test('is the same for the same data', () => {
    expect(fingerprintOf([page])).toBe(fingerprintOf([{ ...page }]))
    expect(fingerprintOf([page])).toMatch(/^[\da-f]{64}$/)
  })

  test.each([{ id: 'b' }, { html: '<b>' }, { truth: { text: share } }, { set: 'wcxb' }])(
    'changes with %j',
    part => {
      expect(fingerprintOf([{ ...page, ...part }])).not.toBe(fingerprintOf([page]))
    },
  )
})

describe('options', () => {
  const sets = ['zyte', 'wcxb']
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'train-'))
    vi.stubEnv('INIT_CWD', folder)
    for (const set of sets) mkdirSync(join(folder, set))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  test('write the product’s models by default', () => {
    const { data, out, isCheck } = readOptions(['--data', '.'], sets)
    expect({ data, isCheck }).toEqual({ data: folder, isCheck: false })
    expect(out).toMatch(/src.rules.models$/)
  })

  test('resolve paths from the folder of the user', () => {
    const { out, parts } = readOptions(['--data', folder, '--out', 'new', '--parts', 'p.json'], sets)
    expect(out).toBe(join(folder, 'new'))
    expect(parts).toBe(join(folder, 'p.json'))
  })

  test('may ask for a check without training', () => {
    expect(readOptions(['--data', '.', '--check'], sets).isCheck).toBe(true)
  })

  test.each<[args: string[], sentence: string | RegExp]>([
    [[], 'npm run train -- --data FOLDER'],
    [['--data', 'nowhere'], /There is no folder .*nowhere/],
    [['--data', 'zyte'], /There is no folder .*zyte.zyte: training needs zyte, wcxb/],
    [['--data', '.', '--parts', 'zyte'], '--parts needs a file'],
    [['--data', '.', '--check', '--out', 'a.ts'], '--check writes nothing'],
    [['--data', '.', '--check', '--parts', 'a.json'], '--check writes nothing'],
    [['--data', '.', '--check', '--samples', 'a.bin'], '--check writes nothing'],
    [['--data', '.', '--fast'], "Unknown option '--fast'"],
  ])('refuse %j: %s', (args, sentence) => {
    expect(() => readOptions(args, sets)).toThrow(sentence)
  })
})
