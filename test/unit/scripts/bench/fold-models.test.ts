import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readParts } from '../../../../scripts/bench/fold-models.mjs'
import { FOLDS, foldOf } from '../../../../scripts/train/folds.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const models = Array.from({ length: FOLDS }, (_, part) => ({
  features: [],
  base: part,
  leafStep: 1,
  trees: '',
}))

/** A file with this in it. */
function written(content: string): string {
  const file = join(folder, 'parts.json')
  writeFileSync(file, content)
  return file
}

test('a page is judged by the model of the part that its host is in', () => {
  const modelFor = readParts(written(JSON.stringify(models)))
  for (const host of ['lamp', 'sluis', 'haven', 'brug']) {
    const page = { id: '1', url: `https://www.${host}.example/a`, html: '', truth: {} }
    expect(modelFor(page).base).toBe(foldOf(page))
  }
})

describe('a file that holds no such models is refused', () => {
  test.each([
    ['what is no JSON', '{', 'cannot be read'],
    ['one model alone', JSON.stringify(models[0]), 'npm run train writes with --parts'],
    ['too few', JSON.stringify(models.slice(1)), 'npm run train writes with --parts'],
    ['other things', JSON.stringify(models.map(() => 1)), 'npm run train writes with --parts'],
  ])('%s', (_, content, sentence) => {
    expect(() => readParts(written(content))).toThrow(sentence)
  })

  test('one that is not there', () => {
    expect(() => readParts(join(folder, 'none.json'))).toThrow('cannot be read')
  })
})
