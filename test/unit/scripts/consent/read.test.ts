import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConsentPackage } from '../../../../scripts/consent/read.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeslamp-consent-'))
  write('lib/cmps/none.ts', 'export default class None {}')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function packageWith(rules: readonly object[], name = '@duckduckgo/autoconsent') {
  write('package.json', JSON.stringify({ name, version: '1.2.3', license: 'MPL-2.0' }))
  write('rules/rules.json', JSON.stringify({ autoconsent: rules }))
  return readConsentPackage(folder)
}
const selectorsOf = (rule: object) =>
  packageWith([{ name: 'a', ...rule }]).listed.map(({ selector }) => selector)

test('names the version, the licence and the rule of each selector', () => {
  expect(packageWith([{ name: 'a', prehideSelectors: ['.a'] }])).toEqual({
    version: '1.2.3',
    licence: 'MPL-2.0',
    listed: [{ selector: '.a', rule: 'a' }],
  })
})

test.each<[string, object, string[]]>([
  ['selectors that are hidden first', { prehideSelectors: ['.b, .a', '.a'] }, ['.a', '.b']],
  [
    'selectors that steps hide',
    { optOut: [{ hide: '.a' }, { click: '.no' }], optIn: [{ hide: '.b' }] },
    ['.a', '.b'],
  ],
  [
    'selectors that nested steps hide',
    JSON.parse(
      '{"optOut": [{"if": {"exists": ".no"}, "then": [{"hide": ".a"}], "else": [{"any": [{"hide": ".b"}]}]}]}',
    ),
    ['.a', '.b'],
  ],
  [
    'a comma in brackets as part of its selector',
    { prehideSelectors: ['.a:is(b, i), [x="1,2"]'] },
    ['.a:is(b, i)', '[x="1,2"]'],
  ],
  [
    'nothing from rules for one site',
    { prehideSelectors: ['.a'], runContext: { urlPattern: '^https://x' } },
    [],
  ],
  [
    'nothing from rules for frames',
    { prehideSelectors: ['.a'], runContext: { main: false, frame: true } },
    [],
  ],
  ['nothing from rules for its own tests', { name: 'Test page 1', prehideSelectors: ['.a'] }, []],
])('reads %s', (_, rule, selectors) => {
  expect(selectorsOf(rule)).toEqual(selectors)
})

test('reads the lists in rules that are written as code', () => {
  write('lib/cmps/made-up.ts', "class A {\n  prehideSelectors = [\n    '#a,.b',\n    `.c,${d}`,\n  ];\n}")
  expect(packageWith([]).listed).toEqual([
    { selector: '#a', rule: 'made-up' },
    { selector: '${d}', rule: 'made-up' },
    { selector: '.b', rule: 'made-up' },
    { selector: '.c', rule: 'made-up' },
  ])
})

test('refuses a folder of another package', () => {
  expect(() => packageWith([], 'another')).toThrow('is not @duckduckgo/autoconsent')
})
