import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  circles,
  code,
  files,
  importedBy,
  imports,
  importsOf,
  isOwn,
  roomOf,
  sourceOf,
  targetOf,
} from './unit/support/imports'
import { functionsOf, valuesUsedIn } from './unit/support/source-code'

const root = join(import.meta.dirname, '..')

/** What each room may import besides itself. */
const pure = ['domain', 'page', 'i18n', 'settings', 'site-rules']
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
  ...['ui', 'messaging', 'platform'],
]
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  page: ['domain'],
  i18n: ['domain'],
  sites: ['domain'],
  'site-rules': ['domain'],
  settings: ['domain', 'sites', 'site-rules'],
  rules: ['domain', 'page', 'site-rules', 'detection', 'clutter', 'article'],
  detection: pure,
  clutter: pure,
  article: pure,
  ui: [...pure, 'sites'],
  platform: ['domain', 'sites', 'site-rules', 'settings', 'i18n'],
  messaging: ['domain', 'sites', 'site-rules', 'settings', 'detection', 'platform'],
  content: inner,
  background: inner,
  options: inner,
  notice: ['platform'],
}

/** What only a page has: a worker or an event page that used it would break, or break in one browser only. */
const domGlobals = new Set(
  `document window Document Element HTMLElement Node NodeFilter Text ShadowRoot MutationObserver ResizeObserver
  IntersectionObserver getComputedStyle requestAnimationFrame localStorage customElements Range Selection`.split(
    /\s+/,
  ),
)

describe('who imports whom', () => {
  test.each(Object.keys(mayImport))('%s imports only what it may', room => {
    const foreign = imports
      .filter(found => isOwn(found) && roomOf(found.file) === room)
      .map(found => ({ ...found, target: targetOf(found) }))
      .filter(({ target }) => roomOf(target) !== room && !mayImport[room]?.includes(roomOf(target)))
      .filter(
        found => !isNamedScript(found.file, found.target) && !isIcon(found.target) && !isMessages(found),
      )
    expect(foreign).toEqual([])
  })

  /** The background names the files of what it runs in pages, no more. */
  function isNamedScript(file: string, target: string): boolean {
    return (
      roomOf(file) === 'background' &&
      /^content\/(?:session|reader|second-reader|tools|pages|tidy|probe)-script\?script&iife$/.test(target)
    )
  }

  /** The names of messages are a type made from the English ones. */
  function isMessages({ target, isType }: { readonly target: string; readonly isType: boolean }): boolean {
    return isType && target === 'public/_locales/en/messages.json'
  }

  function isIcon(target: string): boolean {
    return /^\.\.\/icons\/[\w-]+\.(?:png|svg)\?url$/.test(target)
  }

  test('no files import each other in a circle, types counted', () => {
    expect(circles()).toEqual([])
  })

  test('the background imports nothing, all the way down, that needs a document', () => {
    const reached = [...importedBy(code.filter(file => roomOf(file) === 'background'))]
    expect(reached.length).toBeGreaterThan(code.filter(file => roomOf(file) === 'background').length)
    const found = reached.flatMap(file =>
      [...valuesUsedIn(file)].filter(name => domGlobals.has(name)).map(name => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  })

  test('the imports are all found', () => {
    expect(imports.length).toBeGreaterThan(code.length)
    expect(code.filter(file => /^import\b/m.test(sourceOf(file)) && importsOf(file).length === 0)).toEqual([])
  })

  test.each([
    ['webextension-polyfill', /^platform\/browser\.ts$/],
    ['@mozilla/readability', /^article\/second-reader\/readability\.ts$/],
    ['preact', /^(?:ui|options)\//],
    ['preact/hooks', /^(?:ui|options)\//],
  ])('%s is used in its one place', (name, place) => {
    const users = imports.filter(({ from, isType }) => from === name && !isType).map(({ file }) => file)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter(file => !place.test(file))).toEqual([])
  })

  test('no other package is used', () => {
    const known = ['webextension-polyfill', '@mozilla/readability', 'preact', 'preact/hooks']
    expect(imports.filter(found => !isOwn(found) && !known.includes(found.from))).toEqual([])
  })

  test('the types of the extension’s API are known only to platform, messaging and the background', () => {
    const users = imports
      .filter(({ from }) => from === 'webextension-polyfill')
      .map(({ file }) => roomOf(file))
    expect(
      [...new Set(users)].filter(layer => !['platform', 'messaging', 'background'].includes(layer)),
    ).toEqual([])
  })

  test('the extension’s API is named nowhere in what is told about pages and articles', () => {
    const innocent = code.filter(file =>
      ['domain', 'rules', 'clutter', 'article', 'ui'].includes(roomOf(file)),
    )
    expect(innocent.filter(file => /(?<![.\w'"])(?:browser|chrome)\.\w+[.(]/.test(sourceOf(file)))).toEqual(
      [],
    )
  })
})

test('a page’s markup is never written out, and only that of other pages of an article is parsed', () => {
  const writing =
    /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|setHTMLUnsafe|createContextualFragment|document\.write/
  // This one takes the place of the property, so that Readability does neither.
  const guarding = 'article/second-reader/traced-copy.ts'
  // The clipboard takes nothing else. What is written has few elements, and none of another namespace.
  const copying = 'ui/reader/copy/copied-markup.ts'
  const parsing = 'page/parse-page.ts'
  const found = code.filter(file => writing.test(sourceOf(file))).sort()
  expect(found).toEqual([guarding, parsing, copying])
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

test('exported names are unique', () => {
  const files = new Map<string, string[]>()
  for (const file of code) {
    for (const [, name = ''] of sourceOf(file).matchAll(
      /^export (?:async )?(?:function\*?|class|const|let|interface|type) (\w+)/gm,
    ))
      files.set(name, [...(files.get(name) ?? []), file])
  }
  expect(files.size).toBeGreaterThan(code.length)
  expect([...files].filter(([, of]) => of.length > 1)).toEqual([])
})

describe('sizes', () => {
  test('a function has 35 lines at most, a component 60', () => {
    const functions = code.flatMap(file => functionsOf(file).map(written => ({ file, ...written })))
    expect(functions.length).toBeGreaterThan(code.length)
    expect(functions.filter(({ lines, isComponent }) => lines > (isComponent ? 60 : 35))).toEqual([])
  })

  test('a folder has 25 files at most', () => {
    const count = new Map<string, number>()
    for (const file of files) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1)
    expect([...count].filter(([, number]) => number > 25)).toEqual([])
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
      inside('test').filter(
        name => !['unit', 'pages', 'cases', 'browser', 'architecture.test.ts'].includes(name),
      ),
    ).toEqual([])
  })
})
