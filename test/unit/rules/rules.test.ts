import { describe, expect, test } from 'vitest'
import type { TokenRule } from '../../../src/domain/rule-formats'
import { articleRules, clutterRules } from '../../../src/rules'

const fields = ['whole', 'part', 'start'] as const

function tokensOf(
  rules: Readonly<Record<string, TokenRule>>,
): { kind: string; field: string; token: string }[] {
  return Object.entries(rules).flatMap(([kind, rule]) =>
    fields.flatMap(field => (rule[field]?.split(/\s+/) ?? []).map(token => ({ kind, field, token }))),
  )
}

const cues = Object.entries(clutterRules.headings).flatMap(([kind, languages]) =>
  Object.values(languages).flatMap(list => list.split(/,\s+/).map(cue => ({ kind, cue }))),
)

describe.each([
  ['clutter', clutterRules.tokens],
  ['article parts', articleRules.tokens],
])('class names of %s', (_, rules) => {
  const tokens = tokensOf(rules)

  test('are written in kebab case', () => {
    const malformed = tokens.filter(({ token }) => !/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(token))
    expect(malformed).toEqual([])
  })

  test('are listed under one kind each', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { kind, field, token } of tokens) {
      const key = `${field} ${token}`
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
    expect([...kinds].filter(([, underKinds]) => underKinds.size > 1)).toEqual([])
  })

  test('are listed once', () => {
    const listed = tokens.map(({ field, token }) => `${field} ${token}`)
    expect(listed.filter((token, at) => listed.indexOf(token) !== at)).toEqual([])
  })

  test('have at most four words, as many as are compared', () => {
    expect(tokens.filter(({ field, token }) => field === 'part' && token.split('-').length > 4)).toEqual([])
  })
})

describe('heading cues', () => {
  test('are in lower case', () => {
    expect(cues.filter(({ cue }) => cue !== cue.toLowerCase())).toEqual([])
  })

  test('have at least three letters', () => {
    expect(cues.filter(({ cue }) => (cue.match(/\p{L}/gu)?.length ?? 0) < 3)).toEqual([])
  })

  test('have a star only at the end, and no space around them', () => {
    expect(cues.filter(({ cue }) => !/^[^\s*](?:[^*]*[^*])?\*?$/.test(cue))).toEqual([])
  })

  test('are listed under one kind each', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { kind, cue } of cues) kinds.set(cue, (kinds.get(cue) ?? new Set()).add(kind))
    expect([...kinds].filter(([, underKinds]) => underKinds.size > 1)).toEqual([])
  })
})

test.each(Object.values(clutterRules.markup).flatMap(rule => rule.selectors ?? []))(
  'the browser understands the selector %s',
  selector => {
    expect(() => document.querySelector(selector)).not.toThrow()
  },
)

test.each([
  ['words that begin a byline', articleRules.metadata.bylineOpeners],
  ['notices in bylines', [...articleRules.metadata.bylineNotices]],
  ['name particles', [...articleRules.metadata.nameParticles]],
  ['meta names of authors', articleRules.metadata.authorNames],
  ['meta names of dates', articleRules.metadata.vagueDateNames],
  ['words that begin a credit line', articleRules.creditOpeners],
  ['picture agencies', articleRules.pictureAgencies],
])('%s are in lower case', (_, phrases) => {
  expect(phrases.filter(phrase => phrase !== phrase.toLowerCase().trim())).toEqual([])
})
