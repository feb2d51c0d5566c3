import { expect, test } from 'vitest'
import { countWords, foldSpace, isProse, lettersOf, toKebab } from '../../../src/page/text'

test.each([
  ['  Twee   woorden ', 'Twee woorden'],
  ['een\n\t regel\r\n', 'een regel'],
  ['vaste\u00a0spatie', 'vaste spatie'],
  ['Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
  ['nul\u200bbreed\u2060te\ufeff', 'nulbreedte'],
  ['nul\u200cbreed\u200dte \u200c', 'nulbreedte'],
  ['می\u200cشود', 'می\u200cشود'],
  ['क्\u200dष', 'क्\u200dष'],
  ['\u200cمی\u200cشود\u200c', 'می\u200cشود'],
  [' \n ', ''],
  ['', ''],
])('%j reads as %j', (text, read) => {
  expect(foldSpace(text)).toBe(read)
})

test.each([
  ['Sluis dicht: “schippers boos”', 'Sluis dicht – schippers boos', true],
  ['ÉÉN brug', 'één brug', true],
  ['Kosten: 20 miljoen', 'Kosten 20 miljoen!', true],
  ['ﬁets', 'fiets', true],
  ['e\u0301e\u0301n', 'één', true],
  ['Die Werft', 'Die Werften', false],
  ['20 miljoen', '30 miljoen', false],
])('%j and %j have the same letters: %s', (one, other, isSame) => {
  expect(lettersOf(one) === lettersOf(other)).toBe(isSame)
})

test('punctuation has no letters', () => {
  expect(lettersOf(' – | … ')).toBe('')
})

test('letters of other scripts are letters', () => {
  expect(lettersOf('Привет, мир! 你好')).toBe('приветмир你好')
})

test.each([
  ['', 0],
  ['– … !', 0],
  ['De sluis is dicht.', 4],
  ['Het foto’s-archief van ’s-Gravenzande', 4],
  ["don't stop", 2],
  ['e-mail en 3.500 euro', 4],
  ['die   Werft\nam Fluss', 4],
  ['Привет мир', 2],
  ['او می\u200cرود', 2],
  ['हिन्दी में', 2],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('two characters of Japanese, Chinese or Thai count as a word', () => {
  expect(countWords('今日は良い天気ですね')).toBe(5)
  expect(countWords('新闻网站')).toBe(2)
  expect(countWords('สวัสดี')).toBeGreaterThan(1)
})

test('a Japanese text with Latin names counts both', () => {
  expect(countWords('東京のLeeslamp社')).toBe(3)
})

test.each([
  ['relatedPosts_Box', 'related-posts-box'],
  ['related-posts-box', 'related-posts-box'],
  ['RelatedPosts', 'related-posts'],
  ['td_block--wide', 'td-block-wide'],
  ['__menu__', 'menu'],
  ['col2Wide', 'col2-wide'],
  ['sm:hidden', 'sm-hidden'],
  ['Überschrift', 'überschrift'],
  ['--', ''],
])('the name %s is written %s', (name, kebab) => {
  expect(toKebab(name)).toBe(kebab)
})

test.each([
  ['a paragraph', 240, 0, true],
  ['a paragraph with a link in it', 240, 40, true],
  ['the shortest paragraph', 80, 0, true],
  ['a label', 79, 0, false],
  ['nothing', 0, 0, false],
  ['a list of links', 240, 200, false],
  ['a text linked by 40 in 100', 200, 80, false],
])('%s reads as prose as expected', (_, text, linked, isRunningText) => {
  expect(isProse(text, linked)).toBe(isRunningText)
})
