import { describe, expect, test } from 'vitest'
import { textWeight } from '../../../src/page/text'
import { addText, emptyRun, type TextRun } from '../../../src/page/text-run'

function counted(...texts: readonly string[]): TextRun {
  const run = emptyRun()
  for (const text of texts) addText(run, text)
  return run
}

const codeOf = (character: string) => character.charCodeAt(0)

describe('the length', () => {
  test.each([
    ['', 0],
    ['sluis', 5],
    ['de sluis', 8],
    ['  de \n\t sluis \u00a0', 8],
    ['\u00ad\u200b', 0],
    ['sl\u00aduis', 5],
    ['de \u200b sluis', 8],
    ['de “sluis”', 10],
    ['水門は閉じたまま', 8],
  ])('of %j is %d: white space is folded, invisible characters do not count', (text, length) => {
    expect(addText(emptyRun(), text)).toBe(length)
  })

  test('of several texts is their sum', () => {
    expect(counted('de ', 'sluis').length).toBe(7)
  })
})

describe('the weight', () => {
  test.each([
    ['De sluis blijft dicht.', 22],
    ['Шлюз закрыт', 11],
    ['สะพาน', 5],
    ['水門は閉じた', 6 * 2.2],
    ['수문', 2 * 2.2],
    ['NATOは', 4 + 2.2],
  ])('of %j is %d: characters that say as much as two of an alphabet weigh so', (text, weight) => {
    expect(counted(text).weight).toBeCloseTo(weight)
    expect(textWeight(text)).toBeCloseTo(weight)
  })
})

describe('words', () => {
  test.each([
    ['', 0],
    ['De sluis blijft dicht.', 4],
    ['Sint-Annaland', 1],
    ['  één \n twee  ', 2],
    [') dicht', 2],
    ['de\u202fsluis\u3000dicht', 3],
  ])('of %j: %d', (text, words) => {
    expect(counted(text).words).toBe(words)
  })

  test.each(['水門', 'カナ', 'สะพาน', '수문'])('in %s are counted by their characters', text => {
    expect(counted(text).words).toBeCloseTo(1 + text.length / 2.5)
  })
})

describe('ends of sentences', () => {
  test.each([
    ['De sluis is dicht', 0],
    ['De sluis is dicht.', 1],
    ['De sluis is dicht. De brug niet!', 2],
    ['Wanneer? Morgen…', 2],
    ['De sluis („dicht.”) blijft', 1],
    ['„De sluis is dicht.” Zei hij.', 2],
    ['De pomp telt 3.500 liter', 0],
    ['www.sluis.example', 0],
    ['Wat?! Dicht', 1],
    ['水門は閉じた。橋は開いた。', 2],
    ['閉じた！ 開いた？', 2],
    ['पुल बंद है। नहर खुली है।', 2],
  ])('in %j: %d', (text, sentences) => {
    expect(counted(text).sentences).toBe(sentences)
  })
})

test.each([
  ['commas', 'a, b; c، d，e、f', 5],
  ['digits', '24 mei 2025', 6],
  ['capitals', 'De NOS en Élan', 4],
] as const)('%s are counted', (field, text, count) => {
  expect(counted(text)[field]).toBe(count)
})

describe('the first and the last character', () => {
  test.each([
    ['De sluis.', 'D', '.'],
    ['  “De sluis.”  ', '“', '.'],
    ['(dicht)', '(', 't'],
    ['\u00adé\u200b', 'é', 'é'],
  ])('of %j are %s and %s, without a closing quote or bracket', (text, first, last) => {
    expect(counted(text)).toMatchObject({ firstCode: codeOf(first), lastCode: codeOf(last) })
  })

  test('are the first of the first text and the last of the last', () => {
    expect(counted('De ', ' ', 'sluis!')).toMatchObject({ firstCode: codeOf('D'), lastCode: codeOf('!') })
  })

  test('are 0 where there is no text', () => {
    expect(counted(' \n ')).toMatchObject({ firstCode: 0, lastCode: 0 })
  })
})
