import { readFileSync } from 'node:fs'
import { randomFrom } from './random.mjs'

const FOLDERS = { seen: 'seen', heldOut: 'held-out' }
/** Sentences of a paragraph, by its length. */
const SENTENCES = { short: [1, 2], mixed: [1, 4], long: [3, 6] }

/**
 * The texts of a language: templates, in which `{place}`, `{person}` and `{n}` stand for a place, a name and a number.
 *
 * @typedef {typeof import('./texts/seen/nl.json')} Texts
 * @typedef {{ heading?: string, lines: string[], choices?: string[], field?: string, password?: string, buttons: string[] }} PromptText
 * @typedef {{ title: string, lead: string, time: string }} TeaserText
 * @typedef {{ name: string, date: string, text: string }} CommentText
 */

/** @type {Map<string, Texts>} */
const known = new Map()

/**
 * @param {'seen' | 'heldOut'} set
 * @param {string} lang
 */
function textsOf(set, lang) {
  const path = `./texts/${FOLDERS[set]}/${lang}.json`
  const texts = known.get(path) ?? JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  known.set(path, texts)
  return /** @type {Texts} */ (texts)
}

/**
 * Writes the words of a page: no text comes twice in them, and none is part of another kind of text.
 *
 * @param {import('./traits.mjs').Traits} traits
 */
export function writeWords(traits) {
  const set = traits['words'] === 'heldOut' ? 'heldOut' : 'seen'
  const texts = textsOf(set, String(traits['lang']))
  const random = randomFrom(Number(traits['seed']))
  const written = new Set()
  /** @param {readonly string[]} templates */
  const write = templates => {
    for (let attempt = 0; ; attempt++) {
      const text = random
        .pick(templates)
        .replaceAll('{place}', () => random.pick(texts.places))
        .replaceAll('{person}', () => random.pick(texts.people))
        .replaceAll('{n}', () => String(random.integer(2, attempt < 20 ? 98 : 998)))
      if (written.has(text)) continue
      written.add(text)
      return text
    }
  }
  const sized = traits['length'] === 'short' || traits['length'] === 'long' ? traits['length'] : 'mixed'
  // One or two paragraphs of one sentence each would be a note rather than an article.
  const [least = 1, most = 1] = Number(traits['paragraphs']) < 3 ? SENTENCES.long : SENTENCES[sized]
  const isSpaced = traits['lang'] !== 'ja'
  const paragraph = () =>
    Array.from({ length: random.integer(least, most) }, () => write(texts.sentences)).join(
      isSpaced ? ' ' : '',
    )
  const teaser = () => ({
    title: write(texts.teaserTitles),
    lead: write(texts.teaserLeads),
    time: random.pick(texts.times),
  })
  const comment = () => ({
    name: random.pick(texts.people),
    date: random.pick(texts.comments.dates),
    text: write(texts.comments.texts),
  })
  return { texts, write, paragraph, teaser, comment, random, author: random.pick(texts.people) }
}

/** @typedef {ReturnType<typeof writeWords>} Words */
