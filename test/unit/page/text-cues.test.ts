import { describe, expect, test } from 'vitest'
import { compileCues } from '../../../src/page/text-cues'
import { headingCues } from '../../../src/rules/heading-cues'

describe('with two cues of different length', () => {
  const kindOf = compileCues({
    comments: { nl: 'reactie, reacties*' },
    related: { nl: 'meer *, meer uit *' },
    mostRead: { nl: 'meer gelezen*' },
  })

  test.each([
    ['Meer nieuws', 'related'],
    ['Meer gelezen vandaag', 'mostRead'],
    ['Reacties op dit bericht', 'comments'],
    ['REACTIE', 'comments'],
  ])('the longest that fits decides: %s is %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind)
  })

  test.each([
    'Reactie van de minister',
    'Meermin gezien',
    'Meer',
    'Veel meer nieuws',
    'De reacties',
    '',
    ' ',
    '12',
  ])('%j is no cue', heading => {
    expect(kindOf(heading)).toBeNull()
  })
})

describe('a count or a symbol beside the cue changes nothing', () => {
  const kindOf = compileCues({ comments: { nl: 'reacties', de: 'kommentare' } })

  test.each([
    'Reacties',
    '12 Reacties',
    '12 Reacties:',
    'Reacties (12)',
    'Reacties 12',
    'Reacties (0) »',
    '  Reacties…  ',
    '» Reacties',
    '– Kommentare',
    'Re\u00adac\u00adties',
    'Reacties\n  (3)',
  ])('%j', heading => {
    expect(kindOf(heading)).toBe('comments')
  })

  test.each(['12 Reacties op 3 vragen', 'Reacties uit Den Haag', 'Vijf reacties'])(
    '%j is another heading',
    heading => {
      expect(kindOf(heading)).toBeNull()
    },
  )
})

describe('headings of news sites', () => {
  const kindOf = compileCues(headingCues)

  test.each([
    ['Lees ook', 'related'],
    ['Meer uit Binnenland', 'related'],
    ['Meest gelezen', 'mostRead'],
    ['Geef een reactie', 'comments'],
    ['3 reacties', 'comments'],
    ['Deel dit artikel', 'share'],
    ['Schrijf je in voor onze nieuwsbrief', 'newsletter'],
    ['Kies je regio', 'prompt'],
    ['Deze website gebruikt cookies', 'consent'],
    ['Advertentie', 'ad'],
    ['Ähnliche Beiträge', 'related'],
    ['Das könnte Sie auch interessieren', 'related'],
    ['Mehr zum Thema', 'related'],
    ['Lesen Sie auch:', 'related'],
    ['Meistgelesen', 'mostRead'],
    ['Schreibe einen Kommentar', 'comments'],
    ['Kommentare (7)', 'comments'],
    ['Teilen', 'share'],
    ['Newsletter abonnieren', 'newsletter'],
    ['Anzeige', 'ad'],
    ['Kategorien', 'sidebar'],
    ['Beitrags-Navigation', 'navigation'],
    ['Über den Autor', 'authorBox'],
    ['Schlagwörter', 'tags'],
    ['Related Posts', 'related'],
    ['You Missed', 'related'],
    ['You may also like', 'related'],
    ['Most popular', 'mostRead'],
    ['Leave a Reply', 'comments'],
    ['Follow us', 'share'],
    ['Subscribe to our newsletter', 'newsletter'],
    ['We value your privacy', 'consent'],
  ])('%s is %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind)
  })

  test.each([
    'De sluis blijft dicht',
    'Wat nu?',
    'Advertentiemarkt krimpt',
    'Anzeigenmarkt schrumpft',
    'Archiv der Werft brennt',
    'Links en rechts botsen in de raad',
    'Menu van de koning',
    'Cookies bakken met oma',
    'Suche nach Vermissten',
    'Service public en crise',
    'Contact met de kust verbroken',
    'Discussion of the harbour plan',
    'Tags on trains',
  ])('%s is a heading of an article', heading => {
    expect(kindOf(heading)).toBeNull()
  })
})
