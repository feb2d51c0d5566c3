import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const docs = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...readdirSync(join(root, 'docs')).map(file => `docs/${file}`),
]

/** Folders that a path in the documents may begin with; any other path is below src. */
const outsideSrc = /^(?:src|test|scripts|docs|icons|dist|out)\//

describe.each(docs)('%s', file => {
  const text = read(file)

  test('links only to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link)
    expect(links.filter(link => !existsSync(join(root, dirname(file), link)))).toEqual([])
  })

  test('names only files and folders that exist', () => {
    const names = Array.from(
      text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|css|mjs|html)))`/g),
      ([, name = '']) => name,
    )
    const isThere = (name: string) =>
      existsSync(join(root, outsideSrc.test(name) ? name : `src/${name}`)) || existsSync(join(root, name))
    expect(names.filter(name => name.includes('/') && !isThere(name))).toEqual([])
  })
})

test('the attacks that docs/security.md names are there', () => {
  const tables = read('docs/security.md').match(/^\|.*$/gm) ?? []
  const named = tables.flatMap(row =>
    Array.from(row.matchAll(/`([\w-]+\.test\.ts)`/g), ([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(name => !existsSync(join(root, 'test/browser/hostile', name)))).toEqual([])
})

test('the README stays short enough to be read', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(10_000)
})

test('what CONTRIBUTING says to look for is there', () => {
  const lines = read('CONTRIBUTING.md').matchAll(/^ +- `([^`]+)`: (.+)$/gm)
  const missing = Array.from(lines, ([, file = '', names = '']) => {
    const source = read(file)
    return Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
      .filter(name => !source.includes(name))
      .map(name => `${file}: ${name}`)
  }).flat()
  expect(missing).toEqual([])
  expect(Array.from(read('CONTRIBUTING.md').matchAll(/^## \d/gm))).toHaveLength(3)
})
