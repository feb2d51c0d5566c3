import fc from 'fast-check'
import { traitValues } from './trait-values.mjs'

/**
 * What a generated page is like, as plain data that can be printed: a value for each trait. `words` says which set of
 * words and forms it is made of, `seed` decides what no trait decides.
 *
 * @typedef {Readonly<Record<string, string | number | boolean>>} Traits
 */

const MOST_PARAGRAPHS = 30
const MOST_WRAPPERS = 6

/**
 * Pages of any kind.
 *
 * @param {'seen' | 'heldOut'} words the set to tune with, or the one that only judges
 * @returns {fc.Arbitrary<Traits>}
 */
function anyTraits(words) {
  const listed = Object.fromEntries(
    Object.entries(traitValues[words]).map(([trait, values]) => [trait, fc.constantFrom(...values)]),
  )
  return fc
    .record({
      words: fc.constant(words),
      seed: fc.nat(2 ** 31),
      paragraphs: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: MOST_PARAGRAPHS })),
      wrappers: fc.nat(MOST_WRAPPERS),
      paragraphWrappers: fc.constantFrom(0, 0, 0, 1, 2),
      teasers: fc.integer({ min: 3, max: 8 }),
      comments: fc.constantFrom(0, 0, 1, 3, 6),
      ...listed,
    })
    .map(clear)
}

/**
 * Traits whose page a reader could understand. Without a cue, a link and a time, headings with a paragraph each are a
 * list of sections, and without a box nothing says where teasers between two paragraphs end.
 *
 * @param {Traits} traits
 * @returns {Traits}
 */
function clear(traits) {
  const isLoose = traits['teaserAs'] === 'loose'
  const isUnmarked = isLoose && traits['cue'] === 'no' && traits['teaserLink'] === 'script'
  // Where neither a heading of the first rank nor the head of the page has the title, only a reader could tell it.
  const isUntitled = traits['title'] !== 'h1' && traits['declared'] === 'siteOnly'
  return {
    ...traits,
    ...(isLoose && traits['related'] === 'middle' && { related: 'end' }),
    ...(isUnmarked && { teaserLink: 'title' }),
    ...(isUntitled && { declared: 'title' }),
  }
}

/**
 * @param {'seen' | 'heldOut'} words
 * @param {number} count
 * @param {number} seed the same pages for the same seed
 */
export function sampleTraits(words, count, seed) {
  // Values near the ends are tried more often by default, and the first ones are simple.
  return fc.sample(fc.noBias(anyTraits(words)), { numRuns: count, seed })
}
