import { describe, expect, test } from 'vitest'
import { cutWrittenDate, readWrittenDate } from '../../../../../src/article/metadata/dates/parse-date'

describe('a date in words', () => {
  test.each([
    ['nl', '24 mei 2024'],
    ['nl', 'vrijdag 24 mei 2024 om 14:05'],
    ['nl', 'Geplaatst op 24 MEI 2024'],
    ['de', '24. Mai 2024'],
    ['de', 'Freitag, 24. Mai 2024, 14:05 Uhr'],
    ['en', 'May 24, 2024'],
    ['en', '24 May 2024'],
    ['en', '24th May 2024'],
    ['en', 'Published: May 24th, 2024'],
    ['fr', 'Publié le 24 mai 2024'],
    ['es', '24 de mayo de 2024'],
    ['it', '24 maggio 2024'],
    ['pl', '24 maja 2024'],
    ['pt', '24 de maio de 2024'],
    ['sv', '24 maj 2024'],
    ['da', '24. maj 2024'],
    ['no', '24. mai 2024'],
    ['fi', '24. toukokuuta 2024'],
    ['cs', '24. května 2024'],
    ['tr', '24 Mayıs 2024'],
    ['ru', '24 мая 2024'],
    ['uk', '24 травня 2024'],
    ['el', '24 Μαΐου 2024'],
    ['ro', '24 mai 2024'],
    ['hu', '2024. május 24.'],
    ['ar', '24 مايو 2024'],
    ['ar', 'الجمعة ٢٤ أيار ٢٠٢٤'],
    ['ar', '24 مايو/أيار 2024'],
    ['ar', '24 ماي 2024'],
    ['he', '24 במאי 2024'],
    ['fa', '۴ خرداد ۱۴۰۳'],
    ['fa', 'جمعه ۲۴ مه ۲۰۲۴'],
    ['hi', '२४ मई २०२४'],
    ['hi', '24 मई 2024'],
    ['ja', '2024年5月24日 14時05分'],
    ['ja', '２０２４年５月２４日'],
    ['zh', '2024 年 5 月 24 日'],
    ['ko', '2024년 5월 24일'],
  ])('%s: %s', (_, text) => {
    expect(readWrittenDate(text)).toBe('2024-05-24')
  })

  test.each([
    ['3 mrt. 2023', '2023-03-03'],
    ['3. März 2023', '2023-03-03'],
    ['3 march 2023', '2023-03-03'],
    ['Sept. 9, 2023', '2023-09-09'],
    ['Dec 1, 2023', '2023-12-01'],
    ['1er août 2023', '2023-08-01'],
    ['15 février 2023', '2023-02-15'],
    ['1º de março de 2023', '2023-03-01'],
    ['12 października 2023', '2023-10-12'],
    ['30 augustus 2023', '2023-08-30'],
    ['31. Dezember 1999', '1999-12-31'],
    ['29 februari 2024', '2024-02-29'],
    ['12. Jänner 2024', '2024-01-12'],
    ['08-Aug-2018', '2018-08-08'],
    ['15.Jun.19', '2019-06-15'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['12 تشرين الأول 2023', '2023-10-12'],
    ['5 آب 2024', '2024-08-05'],
  ])('%s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date)
  })
})

describe('a date in numbers', () => {
  test.each([
    ['24-05-2024', '2024-05-24'],
    ['24.5.2024', '2024-05-24'],
    ['Stand: 24.05.2024, 14:05 Uhr', '2024-05-24'],
    ['24/05/2024', '2024-05-24'],
    ['2024-05-24', '2024-05-24'],
    ['2024-05-24T14:05:00+02:00', '2024-05-24'],
    ['04/05/2024', '2024-05-04'],
    ['04/05/2024 10:30', '2024-05-04'],
    ['04/05/2024 7:38 PM', '2024-04-05'],
    ['04/05/2024, 7:38 a.m.', '2024-04-05'],
    ['04-05-2024 7:38 PM', '2024-05-04'],
    ['05/24/2024', '2024-05-24'],
    ['24.05.24', '2024-05-24'],
    ['Do 24.05.24 | 14:07 Uhr', '2024-05-24'],
    ['24. 5. 2024', '2024-05-24'],
    ['2024/5/24', '2024-05-24'],
    ['2024.05.24', '2024-05-24'],
    ['2024年5月24日', '2024-05-24'],
    ['2024년 5월 24일', '2024-05-24'],
  ])('%s, day first', (text, date) => {
    expect(readWrittenDate(text)).toBe(date)
  })
})

describe('no date', () => {
  test.each([
    '',
    'De sluis blijft dicht',
    'May 2024 budget',
    'mei 2024',
    'Begroting 2024',
    'In 2024 gaat de brug open',
    'May 24',
    '24 mei',
    '12 schepen 2024',
    '24 sluizen in 2024',
    '45-12-2024',
    '0 mei 2024',
    '31 februari 2024',
    '31-04-2024',
    '24 mei 20240',
    '124 mei 2024',
    '24 mei 1066',
    '14:05',
    '28.09.1912:44',
    '1.2.3.2024',
    'v1.2.24.5',
    '3.500.000 euro',
    '020-1234567',
  ])('%j', text => {
    expect(readWrittenDate(text)).toBeNull()
  })
})

describe('where the month is written first', () => {
  test.each([
    ['04/05/2024', '2024-04-05'],
    ['24/05/2024', '2024-05-24'],
    ['5 April 2024', '2024-04-05'],
  ])('%s', (text, date) => {
    expect(readWrittenDate(text, true)).toBe(date)
  })
})

test.each([
  ['Ann Lee, May 24, 2024', 'Ann Lee,'],
  ['Ann Lee', 'Ann Lee'],
  ['24 mei 2024', ''],
])('the text before the date in %j is %j', (text, before) => {
  expect(cutWrittenDate(text)).toBe(before)
})
