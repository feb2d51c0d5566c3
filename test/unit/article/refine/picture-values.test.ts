import { describe, expect, test } from 'vitest'
import { isEmptyPicture, isPageItself } from '../../../../src/article/refine/picture-address'
import { sourcesOf } from '../../../../src/article/refine/picture-sources'
import { pictureFilesIn } from '../../../../src/article/refine/picture-values'
import { one, pageOf } from '../../support/page'

const unwanted = /thumb/

function filesIn(value: string, widths = ''): readonly string[] {
  return pictureFilesIn(value, unwanted, widths).map(({ address, width }) => `${address} ${width}`)
}

describe('the files that a value names', () => {
  test.each<[string, string, readonly string[]]>([
    ['an address', '/sluis.jpg', ['/sluis.jpg 0']],
    ['data', '{"src":"/sluis.jpg","w":800}', ['/sluis.jpg 800']],
    [
      'lists in data',
      '{"files":[{"url":"/a.jpg","width":"320"},{"url":"/b.jpg"}]}',
      ['/a.jpg 320', '/b.jpg 0'],
    ],
    ['data with what is unwanted', '{"thumb":"/a.jpg","src":"/b.jpg"}', ['/b.jpg 0']],
    ['broken data', '{"src":"/sluis.jpg"', []],
    ['data without a picture', '{"src":"/sluis","n":1,"x":null}', []],
    ['an address of a page', '/sluis/', []],
    ['words', 'sluis.jpg in de ochtend', []],
    ['an address without its width', '/sluis_{width}.jpg', []],
  ])('%s', (_, value, files) => {
    expect(filesIn(value)).toEqual(files)
  })

  test('an address with a place for the width, and the widths', () => {
    expect(filesIn('/sluis_{width}x.jpg', '[180, 720, 4000]')).toEqual(['/sluis_720x.jpg 720'])
    expect(filesIn('/sluis_{width}x.jpg', 'breed')).toEqual([])
  })

  test('data nested without end is not searched to its end', () => {
    const deep = `${'['.repeat(5000)}"/a.jpg"${']'.repeat(5000)}`
    expect(filesIn(deep)).toEqual([])
  })
})

describe('the files of a picture', () => {
  const urlsOf = (markup: string) => {
    const document = pageOf(`<base href="https://streekblad.example/sluis">${markup}`)
    return sourcesOf([one(document, 'img')]).map(({ url }) => url.replace('https://streekblad.example', ''))
  }

  test.each<[string, string, readonly string[]]>([
    ['by an attribute of any name', '<img src="#" data-q="/a.jpg">', ['/a.jpg']],
    ['not of another picture', '<img src="/a.jpg" data-q="/b.jpg">', ['/a.jpg']],
    [
      'of the same picture',
      '<img src="/a.jpg?w=300" data-q="/a.jpg?w=900">',
      ['/a.jpg?w=300', '/a.jpg?w=900'],
    ],
    ['not by what describes it', '<img src="#" alt="a.jpg" title="b.jpg" onerror="c.jpg">', []],
    ['only those of the first in data', `<img data-q='["/a.jpg","/b.jpg"]'>`, ['/a.jpg']],
    [
      'of one picture by their widths',
      `<img data-q='[{"u":"/a-300.jpg","w":300},{"u":"/a-900.jpg","w":900}]'>`,
      ['/a-300.jpg', '/a-900.jpg'],
    ],
  ])('%s', (_, markup, urls) => {
    expect(urlsOf(markup)).toEqual(urls)
  })
})

test.each([
  '/grey.png',
  '/img/1x1.gif',
  '/blank.gif',
  '/no-image.png',
  '/lazy-loader.gif',
  '/placeholder_16x9.png',
  '/transparent.png?v=1',
])('%s is an empty picture', address => {
  expect(isEmptyPicture(`https://streekblad.example${address}`)).toBe(true)
})

test.each([
  '/grey-heron.jpg',
  '/lazy-dog.jpg',
  '/white-house.jpg',
  '/blank-verse.png',
  '/2024/05/12.jpg',
  '/image.jpg',
  '/pixel-7.jpg',
  '/img/default.jpg',
  '/loading-dock.jpg',
])('%s is a picture', address => {
  expect(isEmptyPicture(`https://streekblad.example${address}`)).toBe(false)
})

test.each([
  ['#', true],
  ['', true],
  ['https://streekblad.example/sluis#boven', true],
  ['/sluis.jpg', false],
  ['https://', false],
])('the address %s leads to the page itself: %s', (address, isItself) => {
  expect(isPageItself(address, 'https://streekblad.example/sluis')).toBe(isItself)
})

test('values of data that are no numbers stop nothing', () => {
  expect(filesIn('{"w":{"toString":null},"src":"/sluis.jpg"}')).toEqual(['/sluis.jpg 0'])
})
