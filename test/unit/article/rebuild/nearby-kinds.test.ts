import { expect, test } from 'vitest'
import { nearbyKindReader } from '../../../../src/article/rebuild/nearby-kinds'
import { passageFeatures } from '../../support/passage-features'

test.each([
  ['<figure><figcaption>De sluis</figcaption></figure>', 'caption'],
  ['<figure><figcaption><span class="author">Anna Visser</span></figcaption></figure>', 'caption'],
  ['<p>Foto: Anna Visser</p>', 'caption'],
  ['<p class="byline">© Anna Visser</p>', 'caption'],
  ['<p class="byline">Anna Visser</p>', 'byline'],
  ['<div class="author">Anna Visser</div>', 'byline'],
  ['<div class="image-author"><span class="author">Anna Visser</span></div>', 'caption'],
  ['<p class="sr-only">Lees de tekst voor</p>', 'insertedLine'],
  ['<p><span class="sr-only">Bijschrift: </span>De sluis in mei, van de brug af gezien</p>', 'plain'],
  ['<p class="date">3 mei, bijgewerkt om 4 uur</p>', 'date'],
  ['<p>Advertentie</p>', 'insertedLine'],
  ['<p>Lees ook: De brug gaat open</p>', 'insertedLine'],
  ['<p>De sluis</p>', 'plain'],
])('%s is %s', (markup, kind) => {
  const { survey, columns } = passageFeatures(`<body>${markup}`)
  expect(nearbyKindReader(survey, columns)(0)).toBe(kind)
})
