import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { dropInsertedLines } from '../../../../src/article/refine/inserted-lines'
import { compileVocabulary } from '../../../../src/article/vocabulary'
import { articleRules } from '../../../../src/rules'
import { paragraphs, rootOf } from '../../support/page'

const vocabulary = compileVocabulary(articleRules)

/** What remains of a line between the paragraphs of a story. */
function remaining(line: string): string {
  const root = rootOf(`${paragraphs(4)}${line}${paragraphs(2)}`)
  const before = root.children.length
  dropInsertedLines(root, vocabulary)
  return root.children.length < before ? 'gone' : 'stays'
}

describe('a line between the paragraphs', () => {
  test.each([
    '<p>Advertentie</p>',
    '<p>Anzeige</p>',
    '<p>Lees ook: <a href="/x">Zeehond krijgt zendertje</a></p>',
    '<p><strong>Read more:</strong> <a href="/x">The bench that moved</a></p>',
    '<p>Aktualisiert am 3. Mai 2026</p>',
    '<p>Volg ons op sociale media</p>',
    '<h3>Empfohlener redaktioneller Inhalt</h3>',
    '<p>Quelle: Nordnotiz</p>',
    '<p>Foto: ANPX / Marloes Dingemanse</p>',
    '<ul><li>Lesen Sie auch: Chor singt im Silo</li></ul>',
    '<p>— Publicité —</p>',
    '<p>1,2 k partages</p>',
    '<h6>Anzeige</h6><p>Ja.</p><h6>Anzeige</h6>',
  ])('%s is removed', line => {
    expect(remaining(line)).toBe('gone')
  })

  test.each([
    '<p>Reclame maken voor gokken blijft verboden, zei de minister.</p>',
    '<p>Werbung für Tabak ist seit Jahren verboden.</p>',
    '<p>Sources close to the council said the wall would stand.</p>',
    '<blockquote><p>Lees ook eens een boek.</p></blockquote>',
    '<h2>Bronnen van leven</h2>',
    '<p>Publicité pour la fanfare</p>',
    '<p>12 shares sold for a pound</p>',
    '<figure><img src="https://a.example/a.jpg"><figcaption>Foto: ANPX</figcaption></figure>',
  ])('%s stays', line => {
    expect(remaining(line)).toBe('stays')
  })
})

test('where such lines would be a large part of the text, they stay', () => {
  const root = rootOf(
    '<p>Lees ook eens een boek, zegt de bibliotheek.</p><p>Lees meer, zegt zij, en lees langzaam.</p>',
  )
  dropInsertedLines(root, vocabulary)
  expect(root.children).toHaveLength(2)
})
