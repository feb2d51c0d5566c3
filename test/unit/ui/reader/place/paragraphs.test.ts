import { describe, expect, test } from 'vitest'
import { findPlace, placeIn, scrollTopOf } from '../../../../../src/ui/reader/place/paragraphs'
import { laidOut, paragraphOf } from '../../../support/laid-out'

const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']
const article = (replaced: Readonly<Record<string, string>> = {}) =>
  laidOut(names.map(name => replaced[name] ?? paragraphOf(name)))

/** The place of a user in the middle of the fifth paragraph. */
function placeInFive() {
  const { scroller } = article()
  scroller.scrollTop = 300 + 4 * 200 + 100 - 64
  const place = placeIn(scroller, 'zaad')
  if (!place) throw new Error('There is no place.')
  return place
}

test('a place is a number, how much of the paragraph is read, and its neighbours', () => {
  const { at, into, after, before } = placeInFive()
  expect([into, after.length, before.length]).toEqual([0.5, 2, 2])
  expect(new Set([at, ...after, ...before]).size).toBe(5)
  expect(JSON.stringify({ at, after, before })).not.toMatch(/[A-Za-z]{7}/)
})

test('the same paragraphs have other numbers in another article', () => {
  const { scroller } = article()
  scroller.scrollTop = 1000
  expect(placeIn(scroller, 'zaad')?.at).not.toBe(placeIn(scroller, 'ander')?.at)
})

describe('a place is found', () => {
  const foundIn = (replaced: Readonly<Record<string, string>>) => {
    const { scroller } = article(replaced)
    const found = findPlace(scroller, placeInFive(), 'zaad')
    return found && [found.paragraph.textContent?.split(' ')[1], found.into, scrollTopOf(scroller, found)]
  }

  test('where it was', () => {
    expect(foundIn({})).toEqual(['vijf', 0.5, 1136])
  })

  test('where the paragraph goes on in another way', () => {
    expect(foundIn({ vijf: `${paragraphOf('vijf')} De burgemeester knipt het lint door.` })?.[0]).toBe('vijf')
  })

  test('at the paragraph after it, where it is gone', () => {
    expect(foundIn({ vijf: 'Iets anders.' })).toEqual(['zes', 0, 300 + 5 * 200 - 64])
  })

  test('at the end of the one before it, where those after it are gone too', () => {
    const gone = { vijf: 'Weg.', zes: 'Weg.', zeven: 'Weg.' }
    expect(foundIn(gone)).toEqual(['vier', 1, 300 + 4 * 200 - 64])
  })

  test('nowhere, where all of these are gone', () => {
    const gone = Object.fromEntries(names.slice(2, 7).map(name => [name, 'Weg.']))
    expect(foundIn(gone)).toBeNull()
  })
})

test('where a picture or a heading is read, it is the paragraph before that, to its end', () => {
  const { scroller } = laidOut([paragraphOf('een'), 'Kop', paragraphOf('twee')])
  scroller.scrollTop = 300 + 200 + 100 - 64
  const place = placeIn(scroller, 'zaad')
  const found = place && findPlace(scroller, place, 'zaad')
  expect([found?.paragraph.textContent, found?.into]).toEqual([paragraphOf('een'), 1])
})

test('there is no place before the first paragraph, and in a text without any', () => {
  expect(placeIn(article().scroller, 'zaad')).toBeNull()
  const { scroller } = laidOut(['Kop', 'Nog een kop'])
  scroller.scrollTop = 600
  expect(placeIn(scroller, 'zaad')).toBeNull()
})
