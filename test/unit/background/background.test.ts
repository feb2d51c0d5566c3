// @vitest-environment node
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { code, importsOf, isOwn, sourceOf, targetOf } from '../support/imports'

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'session.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.stubGlobal('chrome', {})

const entry = 'background/background.ts'
const fileOf = (target: string) => code.find(file => file === `${target}.ts` || file === `${target}.tsx`)

/** The files whose code is part of the background. What it runs in pages is imported as the address of a script. */
function imported(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  const targets = importsOf(file).filter(each => isOwn(each) && !each.isType && !each.from.includes('?'))
  for (const target of targets) {
    const next = fileOf(targetOf(target))
    if (!next) throw new Error(`${file} imports ${target.from}, which is not found.`)
    imported(next, found)
  }
  return found
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

// A service worker has no DOM: a single access as the code loads, and the extension does not start.
describe('the background', () => {
  const files = [...imported(entry)]

  test('imports all that it consists of', () => {
    expect(files).toEqual(expect.arrayContaining(['messaging/in-background.ts', 'rules/page-style.ts']))
  })

  test.each(files.filter(file => file !== entry))('loads %s without a DOM', async file => {
    expect(globalThis).not.toHaveProperty('document')
    await expect(import(join(import.meta.dirname, '../../../src', file))).resolves.toBeDefined()
  })

  test('accesses no DOM', () => {
    const access =
      /(?<![.\w'"])(?:document|window|location)\b[.[]|\b(?:Element|Node|HTMLElement|Document)\.prototype|instanceof (?:\w*Element|Node)\b/
    expect(files.filter(file => access.test(withoutComments(sourceOf(file))))).toEqual([])
  })
})
