import type { DropCapRules } from '../article/rules'

/** How a drop cap, the large first letter of a text, is told from a word of one letter. */
export const dropCapRules: DropCapRules = {
  named: /drop[-_]?cap|initial|first[-_]?letter|capital/i,
  // Vowels are words in one language or another, and so are y in French and Spanish, and X, the network.
  letter: /^["“”„«»‘’'‚‹›]?[B-DF-HJ-NP-TVWZ]$/,
  wordsOfOneConsonant: /^(?:pl|cs|sk|sl|hr|bs|sr)\b/i,
}
