import { expect, test } from 'vitest'
import { readBesideKinds } from '../../../../src/article/rebuild/beside-kinds'
import { described } from '../../support/described'

test.each([
  ['<figure><figcaption>De sluis</figcaption></figure>', 'caption'],
  ['<figure><figcaption><span class="author">Anna Visser</span></figcaption></figure>', 'caption'],
  ['<p>Foto: Anna Visser</p>', 'caption'],
  ['<p class="byline">© Anna Visser</p>', 'caption'],
  ['<p class="byline">Anna Visser</p>', 'byline'],
  ['<div class="author">Anna Visser</div>', 'byline'],
  ['<div class="image-author"><span class="author">Anna Visser</span></div>', 'caption'],
  ['<p class="sr-only">Lees de tekst voor</p>', 'aside'],
  ['<p><span class="sr-only">Bijschrift: </span>De sluis in mei, van de brug af gezien</p>', 'plain'],
  ['<p class="date">3 mei, bijgewerkt om 4 uur</p>', 'date'],
  ['<p>Advertentie</p>', 'aside'],
  ['<p>Lees ook: De brug gaat open</p>', 'aside'],
  ['<p>De sluis</p>', 'plain'],
])('%s is %s', (markup, kind) => {
  const { survey, columns } = described(`<body>${markup}`)
  expect(readBesideKinds(survey, columns)(0)).toBe(kind)
})
