import { expect, test } from 'vitest'
import { compileVocabulary } from '../../../src/article/vocabulary'
import { articleRules } from '../../../src/rules'

const { isCredit } = compileVocabulary(articleRules)

test.each([
  ['Foto: ANP', true],
  ['foto: Anna de Vries', true],
  ['Foto door Anna de Vries', true],
  ['(Foto: Anna de Vries)', true],
  ['Beeld © Anna de Vries', true],
  ['© Streekblad', true],
  ['Bild: picture alliance / dpa', true],
  ['Symbolbild: Werft', true],
  ['Photo by Ann Lee', true],
  ['shutterstock/A. Naam', true],
  ['A. Naam / Getty Images', true],
  ['Reuters', true],
  ['Foto’s maken mag niet meer in de haven', false],
  ['Bilder einer Ausstellung', false],
  ['Volgens Reuters blijft de sluis tot maart dicht.', false],
  ['De fotograaf stond op de kade', false],
  ['Bron van onrust in het dorp', false],
  ['Photography is not allowed here', false],
  [`Foto: ${'en nog een naam '.repeat(12)}`, false],
  ['', false],
])('%j is a credit line: %s', (text, isOne) => {
  expect(isCredit(text)).toBe(isOne)
})
