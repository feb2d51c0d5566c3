import '../../support/standard-dom'
import { expect, test } from 'vitest'
import { firstWords } from '../../../../src/ui/kit/first-words'
import { one, rootOf } from '../../support/page'

const wordsOf = (markup: string, longest = 80, between = ' ') =>
  firstWords(one(rootOf(markup), 'div'), { longest, between })

test.each([
  ['the text, without the white space of the markup', '<div> Lees\n ook </div>', 'Lees ook'],
  ['a space between two blocks', '<div><h2>Lees ook</h2><p>De brug</p></div>', 'Lees ook De brug'],
  ['no space inside a word', '<div>sl<b>ui</b>s</div>', 'sluis'],
  ['no script and no style', '<div><script>x = 1</script><style>b {}</style>De brug</div>', 'De brug'],
  ['nothing where there is no text', '<div><img alt="De brug"><span></span></div>', ''],
])('the first words are %s', (_, markup, words) => {
  expect(wordsOf(markup)).toBe(words)
})

test('a caller chooses what stands between two blocks', () => {
  const markup = '<div><h2>Meer</h2><p>Veer <b>vaart</b> weer</p></div>'
  expect(wordsOf(markup, 80, ' · ')).toBe('Meer · Veer vaart weer')
})

test.each([
  [
    'De brug over de Vliet gaat dit voorjaar, zoals gemeld, dicht',
    48,
    'De brug over de Vliet gaat dit voorjaar, zoals…',
  ],
  ['De brug, de sluis en de molen', 10, 'De brug…'],
  ['Rindfleischetikettierungsüberwachung heißt es', 12, 'Rindfleische…'],
])('of %s no more than %i characters are shown, to a whole word', (text, longest, words) => {
  expect(wordsOf(`<div>${text}</div>`, longest)).toBe(words)
})
