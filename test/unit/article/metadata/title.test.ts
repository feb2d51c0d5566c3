import { expect, test } from 'vitest'
import { chooseTitle } from '../../../../src/article/metadata/title'

interface Case {
  readonly headings?: readonly string[]
  readonly subheadings?: readonly string[]
  readonly claims?: readonly (string | null)[]
  readonly documentTitle?: string
  readonly siteName?: string
  readonly lines?: readonly string[]
}

function choose(given: Case): string {
  const nothing = { headings: [], subheadings: [], claims: [], documentTitle: '', siteName: 'Streekblad' }
  const isLine = (words: string) => given.lines?.includes(words) ?? false
  return chooseTitle({ ...nothing, isLine, ...given })
}

const sluis = 'De sluis blijft dicht'

test.each<[string, string, Case]>([
  ['is in the heading', sluis, { headings: [sluis], documentTitle: `${sluis} | Streekblad` }],
  [
    'keeps its colon',
    'Schippers boos: sluis blijft dicht',
    {
      headings: ['Schippers boos: sluis blijft dicht'],
      documentTitle: 'Schippers boos: sluis blijft dicht - Streekblad',
    },
  ],
  [
    'keeps its dash',
    'Sluis dicht – schippers boos',
    {
      headings: ['Sluis dicht – schippers boos'],
      documentTitle: 'Sluis dicht – schippers boos – Streekblad',
    },
  ],
  [
    "is the part of the document's title that the page shows as a line",
    sluis,
    { documentTitle: `${sluis} - Kadebode`, lines: ['Kadebode', sluis] },
  ],
  [
    'is what follows the name of the site, where the page shows that as a line',
    sluis,
    { documentTitle: `Kadebode - ${sluis}`, lines: [sluis] },
  ],
  [
    'keeps its dash where the page shows it whole',
    'Sluis dicht – schippers boos',
    { documentTitle: 'Sluis dicht – schippers boos', lines: ['Sluis dicht – schippers boos', 'Sluis dicht'] },
  ],
  [
    'keeps its dash without a heading too',
    'Sluis dicht – schippers boos',
    { documentTitle: 'Sluis dicht – schippers boos – Streekblad' },
  ],
  ['keeps its colon without a heading too', 'Boos: sluis dicht', { claims: ['Boos: sluis dicht'] }],
  ['loses the site’s name at its end', sluis, { documentTitle: `${sluis} | Streekblad` }],
  ['loses the site’s name at its start', sluis, { documentTitle: `Streekblad – ${sluis}` }],
  [
    'loses it in another spelling',
    sluis,
    { documentTitle: `${sluis} » STREEKBLAD.NL`, siteName: 'Streekblad.nl' },
  ],
  ['loses it in what the page claims', sluis, { claims: [`${sluis} · Streekblad`] }],
  ['loses a section’s name after a bar', sluis, { documentTitle: `${sluis} | Binnenland` }],
  ['loses two of them', sluis, { documentTitle: `${sluis} | Binnenland | Streekblad` }],
  ['keeps a last part after a dash', `${sluis} – Binnenland`, { documentTitle: `${sluis} – Binnenland` }],
  [
    'keeps a sentence after a bar',
    'De stem | Waarom de sluis dicht blijft',
    { documentTitle: 'De stem | Waarom de sluis dicht blijft' },
  ],
  ['is no logo in a heading', sluis, { headings: ['Streek', sluis], documentTitle: sluis }],
  [
    'is no long logo in a heading',
    sluis,
    { headings: ['Het Grote Streekblad', sluis], documentTitle: `${sluis} - Streekblad` },
  ],
  [
    'is the heading that og:title confirms',
    sluis,
    { headings: ['Meer nieuws uit de streek', sluis], claims: [sluis], documentTitle: 'Streekblad' },
  ],
  [
    'is the longer heading, not the claim that is part of it',
    'De sluis blijft dicht, schippers boos',
    { headings: ['De sluis blijft dicht, schippers boos'], claims: ['De sluis blijft dicht, schippers'] },
  ],
  [
    'is the claim where the heading is a section’s name',
    sluis,
    { headings: ['Nieuws'], claims: [sluis], documentTitle: sluis },
  ],
  [
    'is the claim where several headings share one word with it at most',
    sluis,
    { headings: ['Meer over de sluis', 'Schippers vertellen'], claims: [sluis], documentTitle: sluis },
  ],
  [
    'is the heading, not the one for search engines',
    'Waarom de sluis voorlopig dicht blijft',
    {
      headings: ['Waarom de sluis voorlopig dicht blijft'],
      claims: ['Sluis dicht? Dit moet je weten over de sluis'],
      documentTitle: 'Sluis dicht? Dit moet je weten over de sluis',
    },
  ],
  [
    'is the one heading that is a sentence, though it shares no word with a claim',
    'Hout dat niet meer buigt',
    { headings: ['Hout dat niet meer buigt'], claims: [sluis], documentTitle: sluis },
  ],
  [
    'is the one of several headings with the most words of a claim',
    'De oude sluis blijft nog jaren dicht',
    {
      headings: ['Streek & Stad', 'De oude sluis blijft nog jaren dicht', 'Lees ook: sluis te koop'],
      claims: ['Oude sluis jaren dicht: schippers boos'],
    },
  ],
  [
    'loses a kicker that no claim has',
    'De sluis blijft nog jaren dicht',
    {
      headings: ['Waterschap De sluis blijft nog jaren dicht'],
      claims: ['De sluis blijft nog jaren dicht'],
    },
  ],
  [
    'is the second heading where the claim repeats it exactly',
    sluis,
    { headings: ['De sluis blijft dicht in de winter', sluis], claims: [sluis] },
  ],
  [
    'is a subheading that the document’s title repeats',
    'Mist op de kade',
    { subheadings: ['Menu', 'Mist op de kade'], documentTitle: 'Mist op de kade | Het weer in de streek' },
  ],
  [
    'is no subheading that nothing repeats',
    sluis,
    { subheadings: ['Mist op de kade'], documentTitle: sluis },
  ],
  ['is the one heading where nothing is claimed', sluis, { headings: [sluis], documentTitle: 'Streekblad' }],
  ['is a claim where there is no heading', sluis, { claims: [null, sluis], documentTitle: 'Streekblad' }],
  ['is the document’s where there is nothing else', sluis, { documentTitle: sluis }],
  [
    'has its white space folded',
    sluis,
    { headings: [`\n  De sluis\n blijft\u00a0dicht `], documentTitle: sluis },
  ],
  ['is without soft hyphens', sluis, { headings: ['De slu\u00adis blijft dicht'], documentTitle: sluis }],
  [
    'may be short where there is nothing else',
    'Mist',
    { headings: ['Mist'], documentTitle: 'Mist | Streekblad' },
  ],
  ['is the site’s name if there is nothing else', 'Streekblad', { documentTitle: 'Streekblad' }],
  ['is empty where the page states none', '', {}],
])('the title %s', (_, title, sources) => {
  expect(choose(sources)).toBe(title)
})

test('a title with the site’s name among its words is not cut there', () => {
  const title = 'Streekblad viert feest – met de hele streek'
  expect(choose({ documentTitle: title })).toBe(title)
})

test('the site’s name is no title, though it is the first heading and in the document’s title', () => {
  const documentTitle = 'De sluis blijft dicht | Nieuws uit de Delta'
  const headings = ['Nieuws uit de Delta']
  expect(choose({ headings, documentTitle, siteName: 'Nieuws uit de Delta' })).toBe('De sluis blijft dicht')
})

test.each([
  ['a sentence before it', 'De sluis blijft dicht | Schipper aan wal', 'De sluis blijft dicht'],
  ['a word before it', 'Nieuws - Schipper aan wal', 'Schipper aan wal'],
  ['nothing before it', 'Schipper aan wal', 'Schipper aan wal'],
])('a heading that ends the document’s title, with %s', (_, documentTitle, title) => {
  expect(choose({ headings: ['Schipper aan wal'], documentTitle, siteName: 'streek.example' })).toBe(title)
})

test('a heading with a part of the site’s name is a logo, unless the page claims it as its title', () => {
  const [headings, siteName] = [['Streek.example'], 'Het blog van Streek.example']
  expect(choose({ headings, siteName, claims: [sluis] })).toBe(sluis)
  expect(choose({ headings, siteName, claims: ['Streek.example'] })).toBe('Streek.example')
})

test('an article before a claim is part of the title', () => {
  const headings = ['The lock stays shut this year']
  expect(choose({ headings, claims: ['lock stays shut this year'] })).toBe('The lock stays shut this year')
})

test('the shortest of claims that differ only in a section or the site counts', () => {
  expect(choose({ claims: [`${sluis}-정치ㅣ한국일보`, sluis] })).toBe(sluis)
  expect(choose({ claims: [`${sluis} in de winter`, sluis] })).toBe(`${sluis} in de winter`)
})
