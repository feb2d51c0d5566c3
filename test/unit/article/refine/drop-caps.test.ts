import { expect, test } from 'vitest'
import { joinDropCaps } from '../../../../src/article/refine/drop-caps'
import { articleRules } from '../../../../src/rules'
import { one, rootOf } from '../../support/page'

function read(markup: string, lang: string | null = 'de'): string | null {
  const root = rootOf(`<p>${markup}</p><p>Ende.</p>`)
  joinDropCaps(root, lang, articleRules.dropCaps)
  return one(root, 'p').textContent
}

test.each([
  ['<span class="dropcap">N</span> ach Jahren', 'Nach Jahren'],
  [
    '<span class="initial-letter-outer"><span class="initial-letter big">N</span></span>\n<span>ach <b>J</b></span>',
    'Nach J',
  ],
  ['<span class="news_capital_letter">D </span>ie Glocke', 'Die Glocke'],
  ['<b class="DropCap">D</b><i> ie</i> Glocke', 'Die Glocke'],
  ['<span class="first-letter">„N</span> ach Jahren“', '„Nach Jahren“'],
  ['„<span class="first-letter">N</span> ach Jahren“', '„Nach Jahren“'],
  ['<span class="dropcap">L</span> ’été', 'L’été'],
  ['<span class="dropcap">T</span>here', 'There'],
])('a large first letter is joined with its word: %s', (markup, text) => {
  expect(read(markup)).toBe(text)
})

test.each([
  ['a word of one letter', '<span class="dropcap">A</span> man walked'],
  ['a word of one letter', '<span class="dropcap">O</span> nee'],
  ['a letter without a telling class name', '<b>C</b> ist eine Sprache'],
  ['two letters', '<span class="dropcap">Im</span> weiten Tal'],
  ['a letter before a name', '<span class="dropcap">J</span> Müller'],
  ['a letter without a word after it', '<span class="dropcap">N</span>'],
  ['a letter within the text', 'Note <span class="initial">N</span> ist richtig'],
])('%s is not joined: %s', (_, markup) => {
  const before = rootOf(`<p>${markup}</p>`).textContent
  expect(read(markup)).toBe(before)
})

test('a letter is not joined in a language in which it may be a word', () => {
  const markup = '<span class="dropcap">W</span> styczniu'
  expect(read(markup, 'pl-PL')).toBe('W styczniu')
  expect(read(markup, null)).toBe('Wstyczniu')
})
