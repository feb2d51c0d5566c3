import { expect, test } from 'vitest'
import { fromPersianDate } from '../../../../../src/article/metadata/dates/persian-date'

test.each([
  [1403, 1, 1, '2024-03-20'],
  [1404, 1, 1, '2025-03-21'],
  [1404, 6, 31, '2025-09-22'],
  [1404, 7, 1, '2025-09-23'],
  [1404, 12, 11, '2026-03-02'],
  // The last day of a leap year.
  [1403, 12, 30, '2025-03-20'],
])('%i-%i-%i of the Persian calendar is %s', (year, month, day, date) => {
  const moment = fromPersianDate(year, month, day)
  expect(moment === null ? null : new Date(moment).toISOString().slice(0, 10)).toBe(date)
})

test.each([
  [1404, 12, 30],
  [1404, 7, 31],
  [1404, 13, 1],
  [1404, 1, 0],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(fromPersianDate(year, month, day)).toBeNull()
})
