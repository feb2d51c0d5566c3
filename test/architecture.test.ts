import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { code, files, imports, importsOf, isOwn, layerOf, sourceOf, targetOf } from './unit/support/imports'

const root = join(import.meta.dirname, '..')

const entries = ['background', 'content', 'notice', 'options']
const inner = [
  ...[
    'domain',
    'page',
    'sites',
    'site-rules',
    'settings',
    'i18n',
    'rules',
    'detection',
    'clutter',
    'article',
  ],
  ...['ui', 'export', 'messaging', 'platform'],
]
// Which inner room may import which other is settled once the files are in their rooms.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(inner.map(room => [room, inner])),
  ...Object.fromEntries(entries.map(entry => [entry, [entry, ...inner]])),
}

describe('who imports whom', () => {
  test.each(Object.keys(mayImport))('%s imports only what it may', layer => {
    const foreign = imports
      .filter(found => isOwn(found) && layerOf(found.file) === layer)
      .map(found => ({ ...found, target: targetOf(found) }))
      .filter(({ target }) => !mayImport[layer]?.includes(layerOf(target)))
      .filter(
        found => !isNamedScript(found.file, found.target) && !isDrawing(found.target) && !isMessages(found),
      )
    expect(foreign).toEqual([])
  })

  /** The background names the files of what it runs in pages, no more. */
  function isNamedScript(file: string, target: string): boolean {
    return (
      layerOf(file) === 'background' &&
      /^content\/(?:session|reader|tidy|probe)-script\?script&iife$/.test(target)
    )
  }

  function isDrawing(target: string): boolean {
    return /^\.\.\/icons\/[\w-]+\.(?:png|svg)\?url$/.test(target)
  }

  /** The names of messages are a type made of the English ones. */
  function isMessages({ target, isType }: { readonly target: string; readonly isType: boolean }): boolean {
    return isType && target === 'public/_locales/en/messages.json'
  }

  test('the imports are all found', () => {
    expect(imports.length).toBeGreaterThan(code.length)
    expect(code.filter(file => /^import\b/m.test(sourceOf(file)) && importsOf(file).length === 0)).toEqual([])
  })

  test.each([
    ['webextension-polyfill', /^platform\/browser\.ts$/],
    ['preact', /^(?:ui|options)\//],
    ['preact/hooks', /^(?:ui|options)\//],
  ])('%s is used in its one place', (name, place) => {
    const users = imports.filter(({ from, isType }) => from === name && !isType).map(({ file }) => file)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter(file => !place.test(file))).toEqual([])
  })

  test('no other package is used', () => {
    const known = ['webextension-polyfill', 'preact', 'preact/hooks']
    expect(imports.filter(found => !isOwn(found) && !known.includes(found.from))).toEqual([])
  })

  test('the types of the extension’s API are known only to platform, messaging and the background', () => {
    const users = imports
      .filter(({ from }) => from === 'webextension-polyfill')
      .map(({ file }) => layerOf(file))
    expect(
      [...new Set(users)].filter(layer => !['platform', 'messaging', 'background'].includes(layer)),
    ).toEqual([])
  })

  test('the extension’s API is named nowhere in what is told about pages and articles', () => {
    const innocent = code.filter(file =>
      ['domain', 'rules', 'clutter', 'article', 'ui', 'export'].includes(layerOf(file)),
    )
    expect(innocent.filter(file => /(?<![.\w'"])(?:browser|chrome)\.\w+[.(]/.test(sourceOf(file)))).toEqual(
      [],
    )
  })
})

test('a page’s markup is never written out or parsed again', () => {
  const writing =
    /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|setHTMLUnsafe|createContextualFragment|document\.write/
  expect(code.filter(file => writing.test(sourceOf(file)))).toEqual([])
})

describe('names', () => {
  const vague =
    /^(?:utils?|helpers?|managers?|misc|common)$|(?:Utils?|Helpers?|Manager)$|[-_.](?:utils?|helpers?|manager)$/i

  test('of files say what is in them', () => {
    const names = files.flatMap(file => [...dirname(file).split('/'), basename(file).replace(/\.\w+$/, '')])
    expect(names.filter(name => vague.test(name))).toEqual([])
  })

  test('of functions, classes and values say what they do', () => {
    const declared = code.flatMap(file =>
      Array.from(
        sourceOf(file).matchAll(/\b(?:function\*?|class|const|let|interface|type)\s+(\w+)/g),
        ([, name = '']) => name,
      ),
    )
    expect(declared.filter(name => vague.test(name))).toEqual([])
  })
})

test('95 of 100 files are under 170 lines', () => {
  const measured = files.filter(file => /\.(?:tsx?|css)$/.test(file))
  const long = measured.filter(file => sourceOf(file).split('\n').length > 170)
  expect(long.length / measured.length, long.join(', ')).toBeLessThanOrEqual(0.05)
})

describe('the house', () => {
  const fixed = [
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'manifest.json',
    'src',
    'icons',
    'test',
    'README.md',
  ]
  const demanded = [
    ...['package-lock.json', 'LICENSE', 'biome.json', '.gitignore', '.ci'],
    ...['CHANGELOG.md', 'CONTRIBUTING.md', 'docs', 'scripts'],
  ]
  const inside = (folder: string) => readdirSync(join(root, folder))
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean)
  const isIgnored = (name: string) =>
    name === '.git' ||
    ignored.some(
      line => line === name || line === `${name}/` || (line.startsWith('*') && name.endsWith(line.slice(1))),
    )

  test('has at its top what was agreed on', () => {
    expect(fixed.filter(name => !inside('.').includes(name))).toEqual([])
  })

  test('has nothing else at its top but what tools demand', () => {
    expect(inside('.').filter(name => ![...fixed, ...demanded].includes(name) && !isIgnored(name))).toEqual(
      [],
    )
  })

  test('has only rooms that the architecture knows', () => {
    expect(inside('src').filter(name => ![...Object.keys(mayImport), 'public'].includes(name))).toEqual([])
    expect(
      inside('test').filter(name => !['unit', 'pages', 'browser', 'architecture.test.ts'].includes(name)),
    ).toEqual([])
  })
})
