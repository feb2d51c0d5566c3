import { expect, test } from 'vitest'
import { canEnlarge, fullestFile } from '../../../../../src/ui/reader/lightbox/fullest-file'

function pictureIn(markup: string): HTMLImageElement {
  document.body.innerHTML = `<figure>${markup}</figure>`
  const picture = document.querySelector('img')
  if (!picture) throw new Error('There is no picture.')
  return picture
}

const site = 'https://krant.example'

test.each([
  ['its only file', `<img src="${site}/a.jpg">`, `${site}/a.jpg`],
  [
    'the widest of its set',
    `<img src="${site}/a.jpg" srcset="${site}/b.jpg 1280w, ${site}/a.jpg 640w">`,
    `${site}/b.jpg`,
  ],
  ['the densest of its set', `<img src="${site}/a.jpg" srcset="${site}/b.jpg 1.5x">`, `${site}/b.jpg`],
  [
    'one with commas in its address',
    `<img src="${site}/a.jpg" srcset="${site}/w,640/a.jpg 640w, ${site}/w,1280/a.jpg 1280w">`,
    `${site}/w,1280/a.jpg`,
  ],
  [
    'the widest for any window',
    `<picture><source srcset="${site}/b.webp 2000w"><img src="${site}/a.jpg" srcset="${site}/a.jpg 640w"></picture>`,
    `${site}/b.webp`,
  ],
  [
    'the file that it links to',
    `<a href="${site}/full.JPG?x=1"><img src="${site}/a.jpg" srcset="${site}/b.jpg 1280w"></a>`,
    `${site}/full.JPG?x=1`,
  ],
])('a picture is shown large from %s', (_, markup, file) => {
  expect(fullestFile(pictureIn(markup))).toBe(file)
})

test.each([
  ['by itself', '<img src="/a.jpg">', true],
  ['that links to a picture', '<a href="/full.png"><img src="/a.jpg"></a>', true],
  ['that links to a page', '<a href="/verhaal"><img src="/a.jpg"></a>', false],
  ['that links to an address of mail', '<a href="mailto:foto@krant.jpg"><img src="/a.jpg"></a>', false],
  ['that links to a page about a picture', '<a href="/foto?file=a.jpg"><img src="/a.jpg"></a>', false],
])('a picture %s can be enlarged: %s', (_, markup, can) => {
  expect(canEnlarge(pictureIn(markup))).toBe(can)
})
