import { describe, expect, test } from 'vitest'
import { createNameClassifier } from '../../../src/clutter/selectors/stable-names'
import { isSelector } from '../../../src/page/selectors'
import { namingRules } from '../../../src/rules/naming'
import { bundledSiteRules } from '../../../src/rules/site-rules'
import { parseSiteRules } from '../../../src/site-rules/parse'
import { writeSiteRules } from '../../../src/site-rules/site-rule'

describe('the bundled site rules', () => {
  test('survive being stored and parsed', () => {
    const stored = JSON.parse(JSON.stringify(writeSiteRules(bundledSiteRules)))
    const parsed = parseSiteRules(stored, selector => isSelector(document, selector))
    expect(parsed).toEqual({ rules: bundledSiteRules, setAside: [] })
  })

  test('are one per site', () => {
    const sites = bundledSiteRules.map(({ site }) => site)
    expect(new Set(sites).size).toBe(sites.length)
  })

  test('use no generated names', () => {
    const { isStable } = createNameClassifier(namingRules)
    const selectors = bundledSiteRules.flatMap(({ hide, keep, content }) => [
      ...hide.map(({ selector }) => selector),
      ...keep,
      ...(content ? [content] : []),
    ])
    const names = selectors.flatMap(selector =>
      Array.from(selector.matchAll(/[.#]([\w-]+)|="([^"]+)"/g), ([, name, value]) => name ?? value ?? ''),
    )
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter(name => !isStable(name))).toEqual([])
  })

  test('never hide the page itself', () => {
    const all = bundledSiteRules.flatMap(({ hide }) => hide.map(({ selector }) => selector))
    expect(all.filter(selector => /^(?:html|body|main|h1|article|\*)\b/.test(selector))).toEqual([])
  })
})
