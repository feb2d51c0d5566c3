import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { type BylineSources, chooseByline } from '../../../../src/article/metadata/byline'
import { articleRules } from '../../../../src/rules'

const noSources: BylineSources = {
  claims: [],
  organisations: [],
  near: () => [],
  elsewhere: () => [],
  siteName: 'Streekblad',
}

function choose(claims: readonly (string | null)[], given: Partial<BylineSources> = {}): string | null {
  return chooseByline(
    { ...noSources, claims: claims.map(claim => (claim ? [claim] : [])), ...given },
    articleRules.metadata,
  )
}

test.each([
  'Nachrichten',
  'Contributors come from a range of backgrounds',
  'Platform voor de zorg van morgen',
  'anna[at]streekblad.example',
])('%s is no byline', text => {
  expect(choose([text])).toBeNull()
})

test('an agency that is an author besides people is named after them', () => {
  const organisations = ['AFP', 'Streekblad']
  expect(choose(['Anna de Vries'], { organisations })).toBe('Anna de Vries, AFP')
  expect(choose(['Anna de Vries, AFP'], { organisations })).toBe('Anna de Vries, AFP')
})

describe('a claim', () => {
  test.each([
    ['Anna de Vries', 'Anna de Vries'],
    ['Door Anna de Vries', 'Anna de Vries'],
    ['Anna de Vries, News Reporter', 'Anna de Vries'],
    ['Anna de Vries, Redakteurin', 'Anna de Vries'],
    ['Anna de Vries, Berlin', 'Anna de Vries'],
    ['Anna de Vries in Berlin', 'Anna de Vries'],
    ['Anna de Vries, dpa', 'Anna de Vries, dpa'],
    ['Anna de Vries, Reuters', 'Anna de Vries, Reuters'],
    ['Berlin, Bo Kim', 'Berlin, Bo Kim'],
    ['Anna de Vries, hoofd van de redactie', 'Anna de Vries'],
    ['Anna de Vries, van der Kade', 'Anna de Vries, van der Kade'],
    ['Ann Editorson, Bo Writer-Lee', 'Ann Editorson, Bo Writer-Lee'],
    ['Recipe by Ann Lee', 'Ann Lee'],
    ['文・山田太郎', '山田太郎'],
    ['取材・文 山田太郎', '山田太郎'],
    ['記者：王小明', '王小明'],
    ['박준석 기자', '박준석'],
    ['文豪太郎', '文豪太郎'],
    ['بقلم: سامي الحداد', 'سامي الحداد'],
    ['מאת נועה בן ארזים', 'נועה בן ארזים'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['door: Anna de Vries', 'Anna de Vries'],
    ['Von Jürgen Meyer', 'Jürgen Meyer'],
    ['Text: Jürgen Meyer', 'Jürgen Meyer'],
    ['By Ann Lee and Bo Kim', 'Ann Lee and Bo Kim'],
    ['Written by Ann Lee', 'Ann Lee'],
    ['Par Anne Petit', 'Anne Petit'],
    ['Por Ana Pérez', 'Ana Pérez'],
    ['Doortje Smit', 'Doortje Smit'],
    ['Byron Lee', 'Byron Lee'],
    ['Anna de Vries,', 'Anna de Vries'],
    ['Anna de Vries | Redacteur', 'Anna de Vries'],
    ['\n  Anna\n  Redacteur', 'Anna'],
    ['Anna de Vries, Bo Kim', 'Anna de Vries, Bo Kim'],
    ['Anna de Vries · 24 mei 2024', 'Anna de Vries'],
    ['Anna de Vries, 24 mei 2024', 'Anna de Vries'],
    ['Von JANA FELDT am 21. April 2026', 'JANA FELDT'],
    ['Von Jana.Feldt am Samstag, 19. Oktober 2026 um 11:14 Uhr', 'Jana.Feldt'],
    ['BySummer Vale-June 12, 2026', 'Summer Vale'],
    ['von\n  Dennis Kolb', 'Dennis Kolb'],
    ['19 mei 2026 · Anna de Vries', 'Anna de Vries'],
    ['Posted on September 21, 2026 by Ann Lee', 'Ann Lee'],
    ['Geplaatst op 3 mei 2026 door Anna de Vries', 'Anna de Vries'],
    ['Veröffentlicht am 3. Mai 2026 von Jana Feldt', 'Jana Feldt'],
    ['Publiziert am\nJana Feldt', 'Jana Feldt'],
    ['Updated\nMay 3, 2026\nWritten by\nAnn Lee\nEditor', 'Ann Lee'],
    ['Author\nAnn Lee', 'Ann Lee'],
    ['Autorin: Jana Feldt', 'Jana Feldt'],
    ['Text & Fotos: Jana Feldt', 'Jana Feldt'],
    ['Veröffentlicht von jfeldt', 'jfeldt'],
    ['5 min read\nAnn Lee', 'Ann Lee'],
    ['Anna de Vries / ', 'Anna de Vries'],
    ['Prof. Anna de Vries', 'Prof. Anna de Vries'],
    ['J. Pieter van Dam', 'J. Pieter van Dam'],
  ])('%j names %s', (claim, name) => {
    expect(choose([claim])).toBe(name)
  })

  test.each([
    'https://streekblad.example/auteurs/anna',
    'http://social.example/anna',
    'redactie@streekblad.example',
    '24 mei 2024',
    '24-05-2024',
    '',
    '   ',
    '–',
    'Anna schrijft over water. Ze woont in het dorp en vaart graag.',
    'x'.repeat(200),
    'content: Streekblad, code: Bo Kim',
    'www.streekblad.example',
    'By',
    'Updated',
    'Share',
    '5 min read',
    '12:30',
  ])('%j names no one', claim => {
    expect(choose([claim])).toBeNull()
  })
})

describe('of several claims', () => {
  test('the first one with a name counts', () => {
    expect(choose([null, 'https://social.example/anna', 'Anna de Vries', 'Bo Kim'])).toBe('Anna de Vries')
  })

  test('a person comes before the site itself', () => {
    expect(choose(['Streekblad', 'Anna de Vries'])).toBe('Anna de Vries')
  })

  test('the site itself counts where no one else is named', () => {
    expect(choose(['Streekblad'])).toBe('Streekblad')
    expect(choose([])).toBeNull()
  })
})

describe('of several sources', () => {
  const anna = 'Anna de Vries'
  test.each<[string, readonly string[], Partial<BylineSources>, string | null]>([
    ['a claim comes before a byline near the title', ['Bo Kim'], { near: () => [anna] }, 'Bo Kim'],
    ['a byline near the title comes before the site', ['Streekblad'], { near: () => [anna] }, anna],
    ['… before an organisation', [], { organisations: ['Streekpers'], near: () => [anna] }, anna],
    ['… before the site’s initials', ['HS'], { siteName: 'Het Streekblad', near: () => [anna] }, anna],
    ['… before a login', ['a_devries'], { near: () => [anna] }, anna],
    ['… before an administrator', ['admin'], { near: () => [anna] }, anna],
    ['… before an address', ['Streek (www.streek.example)'], { near: () => [anna] }, anna],
    ['… before a byline elsewhere', [], { near: () => [anna], elsewhere: () => ['Bo Kim'] }, anna],
    [
      'an organisation comes before the site',
      ['Streekblad'],
      { organisations: ['Streekpers'] },
      'Streekpers',
    ],
    ['a login is better than nothing', ['a_devries'], {}, 'a_devries'],
    [
      'the team of the site near the title is better than nothing',
      [],
      { near: () => ['Streekblad'] },
      'Streekblad',
    ],
    [
      'a byline elsewhere counts where no one else is named',
      [],
      { elsewhere: () => ['Reageer', anna] },
      'Reageer',
    ],
    [
      'a byline elsewhere does not count if the site is named',
      ['Streekblad'],
      { elsewhere: () => [anna] },
      'Streekblad',
    ],
    ['the site does not count in a byline elsewhere', [], { elsewhere: () => ['Streekblad'] }, null],
    [
      'a longer list with the same name comes before a shorter one',
      [anna],
      { near: () => [`${anna} en Bo Kim`] },
      `${anna} en Bo Kim`,
    ],
    ['a list of other names does not', [anna], { near: () => ['Bo Kim, Cas Bos'] }, anna],
    ['no one is named', [], {}, null],
  ])('%s', (_, claims, given, name) => {
    expect(choose(claims, given)).toBe(name)
  })

  test('names of one list are joined, each once', () => {
    const claims = [['Door Anna de Vries', 'Bo Kim', 'Bo Kim', 'bo@streek.example']]
    expect(chooseByline({ ...noSources, claims }, articleRules.metadata)).toBe('Anna de Vries, Bo Kim')
  })
})
