import { describe, expect, test } from 'vitest'
import { pageNumbers } from '../../../../src/article/ending/page-numbers'

const numbers = (here: string, other: string) =>
  pageNumbers(new URL(here, 'https://krant.example'), new URL(other, 'https://krant.example'))

describe('pages of one article', () => {
  test.each([
    ['/sluis', '/sluis?page=2', 1, 2],
    ['/sluis?seite=2', '/sluis?seite=3', 2, 3],
    ['/sluis?seite=2', '/sluis', 2, 1],
    ['/verhaal.php?id=812', '/verhaal.php?id=812&p=2', 1, 2],
    ['/sluis?utm_source=brief', '/sluis?page=2', 1, 2],
    ['/sluis', '/sluis/2', 1, 2],
    ['/sluis/', '/sluis/2/', 1, 2],
    ['/sluis/2/', '/sluis/', 2, 1],
    ['/sluis/page/2', '/sluis/page/3', 2, 3],
    ['/2026/sluis/2', '/2026/sluis', 2, 1],
    ['/sluis', '/sluis/seite-2', 1, 2],
    ['/sluis.html', '/sluis-2.html', 1, 2],
    ['/sluis-2.html', '/sluis-3.html', 2, 3],
    ['/sluis,1.html', '/sluis,2.html', 1, 2],
    ['/堤防', '/堤防/2', 1, 2],
  ])('%s and %s', (here, other, own, theirs) => {
    expect(numbers(here, other)).toMatchObject({ own, other: theirs })
  })
})

describe('other pages', () => {
  test.each([
    ['the section', '/nieuws/sluis/2', '/nieuws'],
    ['itself', '/sluis', '/sluis'],
    ['itself with a way to it', '/sluis', '/sluis?utm_source=brief'],
    ['another article', '/sluis', '/dijk'],
    ['another article by its id', '/verhaal?id=812', '/verhaal?id=813'],
    ['another article by its number', '/nieuws/81234', '/nieuws/81235'],
    ['a page of another article', '/sluis', '/dijk/2'],
    ['another site', 'https://krant.example/sluis', 'https://elders.example/sluis/2'],
    ['a list above', '/nieuws/sluis', '/nieuws/2'],
    ['a number written otherwise', '/sluis/page/2', '/sluis?page=3'],
    ['another day', '/2024/11/2', '/2024/11/3'],
    ['a day of its month', '/2024/11', '/2024/11/3'],
    ['a month of its year', '/nieuws/2024', '/nieuws/2024/11'],
    ['another year', '/jaar/2024', '/jaar/2025'],
    ['something below it', '/sluis', '/sluis/afbeeldingen'],
  ])('%s', (_, here, other) => {
    expect(numbers(here, other)).toBeNull()
  })
})
