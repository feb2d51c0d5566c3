import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyRuleEdit, parseRuleEdit } from '../../../src/site-rules/edit'
import { faultsOf } from '../../../src/site-rules/find-faults'
import { mostParts, mostRules, parseSiteRules } from '../../../src/site-rules/parse'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { anyJSON, holds } from '../support/properties'
import { someRules } from '../support/settings'

const isSelector = (selector: string) => !selector.includes('[[')
const stored = anyJSON(
  ['version', 'rules', 'site', 'hide', 'keep', 'content', 'selector', 'kind', 'setAside'],
  ['krant.nl', 'www.krant.nl', '.promo', '[[', 'ad', 'picked', 'toString'],
)
const anyRules = fc.oneof(
  stored,
  fc.array(stored, { maxLength: 5 }).map(rules => ({ version: 1, rules })),
  fc
    .array(
      fc.record({ site: fc.constantFrom('krant.nl', 'nl'), hide: fc.array(stored), keep: fc.array(stored) }),
    )
    .map(rules => ({ version: 1, rules })),
)

describe('stored site rules', () => {
  test('are read without failing into rules that are read again as they are', () => {
    holds(
      fc.property(anyRules, written => {
        const { rules } = parseSiteRules(written, isSelector)
        const again = parseSiteRules(JSON.parse(JSON.stringify(writeSiteRules(rules))), isSelector)
        expect(again).toEqual({ rules, rejected: [] })
      }),
      1000,
    )
  })

  test('are read as they were written', () => {
    holds(
      fc.property(someRules, rules => {
        expect(parseSiteRules(writeSiteRules(rules), isSelector)).toEqual({ rules, rejected: [] })
      }),
      200,
    )
  })

  test('that cannot be used leave the others as they are, and can be named', () => {
    const stray = fc.oneof(stored, fc.constant(writeSiteRules([])))
    holds(
      fc.property(someRules, fc.array(fc.tuple(fc.nat(5), stray), { maxLength: 4 }), (rules, strays) => {
        const mixed: unknown[] = [...rules]
        for (const [at, raw] of strays) mixed.splice(at, 0, raw)
        const parsed = parseSiteRules({ version: 1, rules: mixed }, isSelector)
        const alone = parseSiteRules({ version: 1, rules: strays.map(([, raw]) => raw) }, isSelector)
        const sitesOfStrays = new Set(alone.rules.map(({ site }) => site))
        expect(parsed.rules).toEqual(
          expect.arrayContaining(rules.filter(({ site }) => !sitesOfStrays.has(site))),
        )
        expect(parsed.rejected).toHaveLength(alone.rejected.length)
        for (const { raw } of parsed.rejected) expect(Array.isArray(faultsOf(raw, isSelector))).toBe(true)
      }),
      300,
    )
  })

  test('are counted whatever their number, and limited', () => {
    const many = fc.record({
      ruleCount: fc.integer({ min: 0, max: mostRules + 500 }),
      siteCount: fc.integer({ min: 1, max: 50 }),
      partCount: fc.integer({ min: 1, max: mostParts + 50 }),
    })
    holds(
      fc.property(many, ({ ruleCount, siteCount, partCount }) => {
        const rules = Array.from({ length: ruleCount }, (_, rule) => ({
          site: `a${rule % siteCount}.nl`,
          keep: Array.from({ length: rule === 0 ? partCount : 1 }, (_, part) => `#a${rule}-${part}`),
        }))
        const parsed = parseSiteRules({ version: 1, rules }, isSelector)
        const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
        const written = sumOf(rules.map(({ keep }) => keep.length))
        const used = sumOf(parsed.rules.map(({ keep }) => keep.length))
        expect(used + sumOf(parsed.rejected.map(({ entries }) => entries))).toBe(written)
        expect(Math.max(0, ...parsed.rules.map(({ keep }) => keep.length))).toBeLessThanOrEqual(mostParts)
      }),
      40,
    )
  })
})

describe('a message with an edit', () => {
  const sent = fc.oneof(
    anyJSON(['action', 'site', 'selector', 'kind'], ['hide', 'show', 'forget', 'krant.nl', '.promo', 'ad']),
    fc.record({
      action: fc.constantFrom('hide', 'show', 'forget', 'reset'),
      site: fc.constantFrom('krant.nl', 'nl', '__proto__', 'www.krant.nl', 'KRANT.nl'),
      selector: fc.constantFrom('.promo', '', ' a', 'a'.repeat(401), '#weer'),
      kind: fc.constantFrom('ad', 'picked', 'toString', 3),
    }),
  )

  test('changes the rule of its site alone, into one that is read again as it is', () => {
    holds(
      fc.property(sent, someRules, (message, rules) => {
        const edit = parseRuleEdit(message)
        if (!edit) return
        const edited = applyRuleEdit(rules, edit)
        const others = (all: typeof rules) => all.filter(({ site }) => site !== edit.site)
        expect(others(edited)).toEqual(others(rules))
        expect(parseSiteRules(writeSiteRules(edited))).toEqual({ rules: edited, rejected: [] })
      }),
      1000,
    )
  })
})
