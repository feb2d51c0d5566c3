import { describe, expect, test } from 'vitest'
import { type AutoScript, differenceOf, isAutoScript, plannedScripts } from '../../../src/sites/auto-scripts'
import { SiteIndex } from '../../../src/sites/choice-index'
import type { Stance } from '../../../src/sites/choices'
import { fitsPath, type SiteScope } from '../../../src/sites/scope'
import { numbersFrom, sitesOf } from '../support/sites'

const everywhere = () => 'granted' as const
const plan = (
  said: Readonly<Record<string, Stance>>,
  permissionOf: Parameters<typeof plannedScripts>[1] = everywhere,
) =>
  plannedScripts(sitesOf(said), permissionOf, 'probe.js').map(({ matches, excludeMatches }) => [
    matches,
    excludeMatches,
  ])

describe('the scripts for what the reader chose', () => {
  test.each<[string, Readonly<Record<string, Stance>>, [string[], string[]][]]>([
    ['are none for nothing', {}, []],
    [
      'are none for what is never to be opened',
      { 'nooit.example': 'never', '!blad.example/live': 'never' },
      [],
    ],
    ['are none for what was forgotten', { 'krant.example': 'none' }, []],
    [
      'are one for all sites, in order',
      { 'krant.example': 'always', '=m.blad.example': 'always', 'gids.example/uit/*': 'always' },
      [[['*://*.krant.example/*', '*://gids.example/uit/*', '*://m.blad.example/*'], []]],
    ],
    [
      'leave out excepted pages and refused parts, but name none that nothing opens',
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
      'are two where a part is allowed of what is refused',
      { 'krant.example': 'always', 'forum.krant.example': 'never', '=best.forum.krant.example': 'always' },
      [
        [['*://*.krant.example/*'], ['*://*.forum.krant.example/*']],
        [['*://best.forum.krant.example/*'], []],
      ],
    ],
    [
      'are one where only the part is allowed',
      { 'krant.example': 'never', 'krant.example/sport/*': 'always' },
      [[['*://krant.example/sport/*'], []]],
    ],
  ])('%s', (_, said, scripts) => {
    expect(plan(said)).toEqual(scripts)
  })

  test('are none for a site without its permission, and the others stay', () => {
    const permissionOf = ({ host }: SiteScope) => (host === 'krant.example' ? 'missing' : 'granted')
    const said = { 'krant.example': 'always', 'blad.example': 'always' } as const
    expect(plan(said, permissionOf)).toEqual([[['*://*.blad.example/*'], []]])
  })
})

/** Whether a script runs at an address: as browsers read patterns. */
function runsAt({ matches, excludeMatches }: AutoScript, url: URL): boolean {
  const fits = (pattern: string) => {
    const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
    const below = host.startsWith('*.') && `.${url.hostname}`.endsWith(host.slice(1))
    return (below || url.hostname === host) && fitsPath(`${url.pathname}${url.search}`, path)
  }
  return matches.some(fits) && !excludeMatches.some(fits)
}

describe('whatever is said, scripts run exactly where a page is to be opened, and once', () => {
  const parts = ['a.example', 'b.a.example', 'c.b.a.example', 'd.c.b.a.example']
  const scopes = parts.flatMap(host => [host, `=${host}`, `${host}/x/*`, `${host}/x/y/*`, `!${host}/x/y/z`])
  const addresses = parts.flatMap(host =>
    ['/', '/x/', '/x/y/', '/x/y/z', '/x/z'].map(path => `https://${host}${path}`),
  )
  const choices = ['always', 'never', 'none'] as const

  test.each(Array.from({ length: 200 }, (_, seed) => seed))('%d', seed => {
    const random = numbersFrom(seed)
    const one = <Choice>(from: readonly Choice[]) => from[Math.floor(random() * from.length)] as Choice
    const said = scopes
      .filter(() => random() < 0.5)
      .map(written => [written, written.startsWith('!') ? 'never' : one(choices)] as const)
    const entries = sitesOf(Object.fromEntries(said))
    const scripts = plannedScripts(entries, everywhere, 'probe.js')
    const index = new SiteIndex(entries)
    for (const address of addresses) {
      const url = new URL(address)
      const wanted = index.choiceAt(url).kind === 'open' ? 1 : 0
      expect(scripts.filter(script => runsAt(script, url)).length, address).toBe(wanted)
    }
  })
})

describe('from what is registered to what is planned', () => {
  const script: AutoScript = {
    id: 'leeslamp-auto-0',
    file: 'probe.js',
    matches: ['a', 'b'],
    excludeMatches: ['c'],
  }
  const other = { ...script, id: 'leeslamp-auto-1' }

  test.each<[string, AutoScript[], AutoScript[], object]>([
    ['there is nothing to do', [script], [script], {}],
    ['nor for another order', [script], [{ ...script, matches: ['b', 'a'] }], {}],
    ['all is new', [script], [], { add: [script] }],
    ['all goes', [], [script], { remove: [script.id] }],
    ['one goes', [script], [script, other], { remove: [other.id] }],
    ['a site comes', [script], [{ ...script, matches: ['a'] }], { change: [script] }],
    ['a site is another', [script], [{ ...script, matches: ['a', 'd'] }], { change: [script] }],
    ['an exception goes', [script], [{ ...script, excludeMatches: ['c', 'd'] }], { change: [script] }],
    ['an update has another file', [script], [{ ...script, file: 'old.js' }], { change: [script] }],
  ])('%s', (_, planned, registered, difference) => {
    expect(differenceOf(planned, registered)).toEqual({ add: [], change: [], remove: [], ...difference })
  })
})

test('a script of another kind is none of these', () => {
  const [planned] = plannedScripts(sitesOf({ 'krant.example': 'always' }), everywhere, 'probe.js')
  expect(isAutoScript(planned?.id ?? '')).toBe(true)
  expect(isAutoScript('something-else')).toBe(false)
})
