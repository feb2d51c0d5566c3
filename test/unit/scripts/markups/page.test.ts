import { describe, expect, test } from 'vitest'
import { makePage } from '../../../../scripts/markups/page.mjs'
import { describeMarkups } from '../../../../scripts/markups/report.mjs'
import { sampleTraits } from '../../../../scripts/markups/traits.mjs'

const count = 60
const sets = ['seen', 'heldOut'] as const

describe.each(sets)('pages of the words %s', words => {
  const pages = sampleTraits(words, count, 7).map((traits, at) => ({
    traits,
    page: makePage(traits, `${at}`),
  }))

  test('are the same for the same seed', () => {
    expect(sampleTraits(words, count, 7).map((traits, at) => makePage(traits, `${at}`))).toEqual(
      pages.map(({ page }) => page),
    )
  })

  test('hold the title and every text of the article, in order', () => {
    for (const { page, traits } of pages) {
      const text = textOf(page.html)
      expect(text, JSON.stringify(traits)).toContain(page.title)
      let from = 0
      for (const words of page.must) {
        from = text.indexOf(words, from)
        expect(from, `${words} ${JSON.stringify(traits)}`).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('hold what must not be shown, and none of it in the article', () => {
    for (const { page } of pages) {
      const text = textOf(page.html)
      const article = [page.title, ...page.must].join('\n')
      expect(page.mustNot.filter(words => !text.includes(words))).toEqual([])
      expect(page.mustNot.filter(words => article.includes(words))).toEqual([])
    }
  })

  test('vary in all that a trait says', () => {
    const values = new Map<string, Set<unknown>>()
    for (const { traits } of pages)
      for (const [trait, value] of Object.entries(traits))
        values.set(trait, (values.get(trait) ?? new Set()).add(value))
    expect([...values].filter(([trait, { size }]) => size < 2 && trait !== 'words')).toEqual([])
  })
})

/** The texts of a page's markup, without the tags. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

test('the report has the share that is right and the values of traits that fail most', () => {
  const wrong = {
    traits: { cue: 'h2', seed: 1 },
    faults: ['shown: Lees ook', 'shown: Meer', 'missing: Tekst'],
  }
  const right = { traits: { cue: 'div', seed: 2 }, faults: [] }
  const judged = [...Array.from({ length: 5 }, () => wrong), ...Array.from({ length: 15 }, () => right)]
  expect(describeMarkups('seen', judged, 1).split('\n')).toEqual([
    'seen: 15 of 20 right, 75.0 %',
    '  shown: 5 pages',
    '  missing: 5 pages',
    '  cue = h2: 0.0 % of 5',
  ])
})
