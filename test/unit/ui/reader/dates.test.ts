import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { languageOfDates, writeDate, writeReadingTime } from '../../../../src/ui/reader/dates'

describe('a day is written in a language', () => {
  test.each([
    ['nl', '24 mei 2024'],
    ['de', '24. Mai 2024'],
    ['en-US', 'May 24, 2024'],
    ['en-GB', '24 May 2024'],
    ['fr', '24 mai 2024'],
    ['pl', '24 maja 2024'],
  ])('%s: %s', (language, written) => {
    expect(writeDate('2024-05-24', language)).toBe(written)
  })
})

describe.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('in %s', zone => {
  beforeEach(() => vi.stubEnv('TZ', zone))
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    '2024-05-24',
    '2024-05-24T00:00:00',
    '2024-05-24T00:00:00Z',
    '2024-05-24T00:00:00.000+02:00',
    '2024-05-24T00:00-0700',
  ])('%s is the same day in every time zone, without a time', time => {
    expect(writeDate(time, 'nl')).toBe('24 mei 2024')
  })
})

describe('a time', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Amsterdam'))
  afterEach(() => vi.unstubAllEnvs())

  test('is written with its day, in the time zone of the user', () => {
    expect(writeDate('2024-05-24T22:30:00Z', 'nl')).toMatch(/^25 mei 2024.*0?0:30$/)
    expect(writeDate('2024-05-24T14:05:00+02:00', 'de')).toMatch(/^24\. Mai 2024.*14:05$/)
  })
})

test.each(['gisteren', '2024-13-45', '2024-05-24148243245100018:47:31', ''])('%j is not a time', text => {
  expect(writeDate(text, 'nl')).toBeNull()
})

test('of a time that cannot be read the day is written', () => {
  expect(writeDate('2024-05-24T99:99', 'nl')).toBe('24 mei 2024')
})

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'en_US', 'en-US'],
  ['en', 'nl-NL', 'en'],
  ['nl', 'nl', 'nl'],
  ['de', 'german', 'de'],
  ['en', 'en-!!', 'en'],
  ['nl', null, 'nl'],
])('in an interface in %s, dates of an article in %s are written in %s', (shown, written, language) => {
  expect(languageOfDates(shown, written)).toBe(language)
})

test.each([
  [0, 'nl', '1 minuut'],
  [20, 'nl', '1 minuut'],
  [230, 'nl', '1 minuut'],
  [460, 'nl', '2 minuten'],
  [1000, 'de', '4 Minuten'],
  [230, 'en', '1 minute'],
  [23_000, 'en', '100 minutes'],
])('%d words are read in %s in %s', (words, language, time) => {
  expect(writeReadingTime(words, language)).toBe(time)
})
