import { describe, expect, test } from 'vitest'
import {
  type AutoScript,
  diffAutoScripts,
  isAutoScript,
  planAutoScripts,
} from '../../../src/sites/auto-scripts'
import { SiteIndex } from '../../../src/sites/choice-index'
import type { OpenChoice } from '../../../src/sites/choices'
import { matchesPath, type SiteScope } from '../../../src/sites/scope'
import { numbersFrom, sitesOf } from '../support/sites'

const everywhere = () => 'granted' as const
const plan = (
  choices: Readonly<Record<string, OpenChoice>>,
  permissionOf: Parameters<typeof planAutoScripts>[1] = everywhere,
) =>
  planAutoScripts(sitesOf(choices), permissionOf, 'probe.js').map(({ matches, excludeMatches }) => [
    matches,
    excludeMatches,
  ])

describe('the scripts for the choices of the user', () => {
  test.each<[string, Readonly<Record<string, OpenChoice>>, [string[], string[]][]]>([
    ['are none without choices', {}, []],
    [
      'are none for sites that are never to be opened',
      { 'nooit.example': 'never', '!blad.example/live': 'never' },
      [],
    ],
    ['are none for a cleared choice', { 'krant.example': 'none' }, []],
    [
      'are one for all sites, with sorted patterns',
      { 'krant.example': 'always', '=m.blad.example': 'always', 'gids.example/uit/*': 'always' },
      [[['*://*.krant.example/*', '*://gids.example/uit/*', '*://m.blad.example/*'], []]],
    ],
    [
      'exclude excepted pages and refused parts, but only of sites that open',
      {
        'krant.example': 'always',
        '!www.krant.example/live': 'never',
        'forum.krant.example': 'never',
        'nooit.example': 'never',
        '!blad.example/live': 'never',
      },
      [[['*://*.krant.example/*'], ['*://*.forum.krant.example/*', '*://www.krant.example/live']]],
    ],
    [
      'are two where a part of a refused part is allowed',
      { 'krant.example': 'always', 'forum.krant.example': 'never', '=best.forum.krant.example': 'always' },
      [
        [['*://*.krant.example/*'], ['*://*.forum.krant.example/*']],
        [['*://best.forum.krant.example/*'], []],
      ],
    ],
    [
      'are one where only a part of a refused site is allowed',
      { 'krant.example': 'never', 'krant.example/sport/*': 'always' },
      [[['*://krant.example/sport/*'], []]],
    ],
  ])('%s', (_, choices, scripts) => {
    expect(plan(choices)).toEqual(scripts)
  })

  test('leave out a site whose permission is missing', () => {
    const permissionOf = ({ host }: SiteScope) => (host === 'krant.example' ? 'missing' : 'granted')
    const choices = { 'krant.example': 'always', 'blad.example': 'always' } as const
    expect(plan(choices, permissionOf)).toEqual([[['*://*.blad.example/*'], []]])
  })
})

/** Whether a script runs at an address, by the way browsers match patterns. */
function runsAt({ matches, excludeMatches }: AutoScript, url: URL): boolean {
  const fits = (pattern: string) => {
    const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
    const below = host.startsWith('*.') && `.${url.hostname}`.endsWith(host.slice(1))
    return (below || url.hostname === host) && matchesPath(`${url.pathname}${url.search}`, path)
  }
  return matches.some(fits) && !excludeMatches.some(fits)
}

describe('for random choices exactly one script runs on each page that opens by itself', () => {
  const parts = ['a.example', 'b.a.example', 'c.b.a.example', 'd.c.b.a.example']
  const scopes = parts.flatMap(host => [host, `=${host}`, `${host}/x/*`, `${host}/x/y/*`, `!${host}/x/y/z`])
  const addresses = parts.flatMap(host =>
    ['/', '/x/', '/x/y/', '/x/y/z', '/x/z'].map(path => `https://${host}${path}`),
  )
  const anyChoice = ['always', 'never', 'none'] as const

  test.each(Array.from({ length: 200 }, (_, seed) => seed))('seed %d', seed => {
    const random = numbersFrom(seed)
    const one = <Choice>(from: readonly Choice[]) => from[Math.floor(random() * from.length)] as Choice
    const choices = scopes
      .filter(() => random() < 0.5)
      .map(written => [written, written.startsWith('!') ? 'never' : one(anyChoice)] as const)
    const entries = sitesOf(Object.fromEntries(choices))
    const scripts = planAutoScripts(entries, everywhere, 'probe.js')
    const index = new SiteIndex(entries)
    for (const address of addresses) {
      const url = new URL(address)
      const expected = index.choiceAt(url).kind === 'open' ? 1 : 0
      expect(scripts.filter(script => runsAt(script, url)).length, address).toBe(expected)
    }
  })
})

describe('the difference between the planned and the registered scripts', () => {
  const script: AutoScript = {
    id: 'leeslamp-auto-0',
    file: 'probe.js',
    matches: ['a', 'b'],
    excludeMatches: ['c'],
  }
  const other = { ...script, id: 'leeslamp-auto-1' }

  test.each<[string, AutoScript[], AutoScript[], object]>([
    ['is nothing if they are the same', [script], [script], {}],
    ['is nothing for another order of patterns', [script], [{ ...script, matches: ['b', 'a'] }], {}],
    ['adds a new script', [script], [], { add: [script] }],
    ['removes a script that is not planned', [], [script], { remove: [script.id] }],
    ['removes only the script that is not planned', [script], [script, other], { remove: [other.id] }],
    ['changes a script with one more site', [script], [{ ...script, matches: ['a'] }], { change: [script] }],
    [
      'changes a script with another site',
      [script],
      [{ ...script, matches: ['a', 'd'] }],
      { change: [script] },
    ],
    [
      'changes a script with one exclusion less',
      [script],
      [{ ...script, excludeMatches: ['c', 'd'] }],
      { change: [script] },
    ],
    [
      'changes a script whose file has another name after an update',
      [script],
      [{ ...script, file: 'old.js' }],
      { change: [script] },
    ],
  ])('%s', (_, planned, registered, difference) => {
    expect(diffAutoScripts(planned, registered)).toEqual({ add: [], change: [], remove: [], ...difference })
  })
})

test('other scripts of the extension are left alone', () => {
  const [planned] = planAutoScripts(sitesOf({ 'krant.example': 'always' }), everywhere, 'probe.js')
  expect(isAutoScript(planned?.id ?? '')).toBe(true)
  expect(isAutoScript('something-else')).toBe(false)
})
