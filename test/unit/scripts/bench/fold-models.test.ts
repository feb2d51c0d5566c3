import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readFoldModels } from '../../../../scripts/bench/fold-models.mjs'
import { FOLDS, foldOf } from '../../../../scripts/train/folds.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fold-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

const modelOf = (part: number) => ({ features: [], base: part, leafStep: 1, trees: '' })
const models = Array.from({ length: FOLDS }, (_, part) => ({ first: modelOf(part), second: modelOf(part) }))

/** Writes a file with this content. */
function writeModels(content: string): string {
  const file = join(folder, 'parts.json')
  writeFileSync(file, content)
  return file
}

test('each page gets the models that have not seen its host', () => {
  const modelsFor = readFoldModels(writeModels(JSON.stringify(models)))
  for (const host of ['lamp', 'sluis', 'haven', 'brug']) {
    const page = { id: '1', url: `https://www.${host}.example/a`, html: '', truth: {} }
    const { first, second } = modelsFor(page)
    expect([first.base, second.base]).toEqual([foldOf(page), foldOf(page)])
  }
})

describe('a file without these models is refused', () => {
  test.each([
    ['not JSON', '{', 'cannot be read'],
    ['a single model', JSON.stringify(models[0]), 'npm run train writes with --parts'],
    ['a first model without a second', JSON.stringify(models.map(({ first }) => ({ first }))), '--parts'],
    ['too few models', JSON.stringify(models.slice(1)), 'npm run train writes with --parts'],
    ['a list of something else', JSON.stringify(models.map(() => 1)), 'npm run train writes with --parts'],
  ])('%s', (_, content, sentence) => {
    expect(() => readFoldModels(writeModels(content))).toThrow(sentence)
  })

  test('a missing file', () => {
    expect(() => readFoldModels(join(folder, 'none.json'))).toThrow('cannot be read')
  })
})
