import { expect, test } from 'vitest'
import { readAddressDate } from '../../../../../src/article/metadata/dates/parse-date'

test.each([
  ['https://streek.example/2024/05/24/sluis', '2024-05-24'],
  ['https://streek.example/2024/5/4/sluis', '2024-05-04'],
  ['https://streek.example/nieuws/2024-05-24-sluis', '2024-05-24'],
  ['https://streek.example/nieuws/sluis-2024-05-24', '2024-05-24'],
  ['https://streek.example/20240524/sluis', '2024-05-24'],
  ['https://streek.example/sluis_20240524.html', '2024-05-24'],
  ['https://streek.example/2024/05/sluis', null],
  ['https://streek.example/2024/13/24/sluis', null],
  ['https://streek.example/sluis-1203450524', null],
  ['https://streek.example/artikel/120240524', null],
  ['https://streek.example/2024/05-24/sluis', null],
  ['', null],
])('the date in %s is %s', (address, date) => {
  expect(readAddressDate(address)).toBe(date)
})
