import { expect, test } from 'vitest'
import { firstWords } from '../../../../src/ui/tray/first-words'
import { one, rootOf } from '../../support/page'

test.each([
  ['plain text', '<div> Lees\n ook </div>', 'Lees ook'],
  ['a space between blocks', '<div><h2>Lees ook</h2><p>De brug</p></div>', 'Lees ook De brug'],
  ['none inside a word', '<div>sl<b>ui</b>s</div>', 'sluis'],
  ['no script and no style', '<div><script>x = 1</script><style>b {}</style>De brug</div>', 'De brug'],
  ['nothing', '<div><img alt="De brug"></div>', ''],
])('%s', (_, markup, words) => {
  expect(firstWords(one(rootOf(markup), 'div'))).toBe(words)
})

test('end after a word, with a sign that there is more', () => {
  const words = firstWords(one(rootOf(`<div>${'schippers '.repeat(30)}</div>`), 'div'))
  expect(words).toMatch(/^(?:schippers )*schippers…$/)
  expect(words.length).toBeLessThanOrEqual(81)
})
