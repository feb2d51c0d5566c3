import { describe, expect, test } from 'vitest'
import { extractLeadImage } from '../../../../src/article/metadata/lead-image'
import { createSight } from '../../../../src/article/rebuild/sight'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs, rootOf } from '../../support/page'

function extractFrom(content: string, page = '') {
  const root = rootOf(content)
  const document = pageOf(`<base href="https://streekblad.example/sluis/"><body>${page}`)
  const before = document.documentElement.outerHTML
  const survey = surveyDocument(document)
  const sight = createSight(survey, new Uint8Array(survey.elements.length))
  const image = extractLeadImage(root, document, survey, sight, 'De sluis blijft dicht')
  return { image, left: root.innerHTML, isUntouched: document.documentElement.outerHTML === before }
}

const title = '<h1>De sluis blijft dicht</h1>'
const address = 'https://streekblad.example/sluis.jpg'
const figure = `<figure><img src="${address}" alt="De sluis" width="640"><figcaption>In mei.</figcaption></figure>`

describe('the picture that opens the text', () => {
  test('is taken out of the text, with its caption', () => {
    const { image, left } = extractFrom(`${figure}<p>a</p>`)
    expect(image).toEqual({ src: address, srcset: null, alt: 'De sluis', caption: 'In mei.' })
    expect(left).toBe('<p>a</p>')
  })

  test.each([
    ['further down', `<p>a</p>${figure}`],
    ['too small', `<figure><img src="${address}" width="120"></figure><p>a</p>`],
    ['no picture', '<figure><table></table></figure><p>a</p>'],
  ])('does not count if it is %s', (_, content) => {
    expect(extractFrom(content).image).toBeNull()
  })
})

describe('the picture near the title', () => {
  test.each([
    ['after it', `${title}${figure}`],
    ['before it', `${figure}${title}`],
    ['lazy', `${title}<figure><img src="/blank.gif" data-src="/sluis.jpg"></figure>`],
    ['relative', `${title}<figure><img src="../sluis.jpg" width="640"></figure>`],
    [
      'linked to itself in full',
      `${title}<a href="/sluis.jpg"><figure><img src="/sluis.jpg" width="640"></figure></a>`,
    ],
    ['without a figure', `${title}<div><img src="/sluis.jpg" width="640"></div>`],
  ])('is found %s, and the page is not changed', (_, page) => {
    const { image, isUntouched } = extractFrom(paragraphs(2), page)
    expect(image?.src).toBe(address)
    expect(isUntouched).toBe(true)
  })

  test.each([
    [
      'a teaser’s, linked to another article',
      `${title}<a href="/brug"><figure><img src="/brug.jpg" width="640"></figure></a>`,
    ],
    [
      'a linked one inside a figure',
      `${title}<figure><a href="/brug"><img src="/brug.jpg" width="640"></a></figure>`,
    ],
    ['the author’s face', `${title}<figure><img src="/anna.jpg" width="96"></figure>`],
    ['the author’s face in full size', `${title}<div class="author"><img src="/anna.jpg" width="400"></div>`],
    ['far away', `${title}${'<p>a</p>'.repeat(140)}${figure}`],
    ['another title’s', `<h1>De brug gaat open</h1>${figure}`],
    ['nowhere', title],
  ])('is not found: %s', (_, page) => {
    expect(extractFrom(paragraphs(2), page).image).toBeNull()
  })

  test.each([
    'https://streekblad.example/sluis.jpg',
    '/cache/sluis-640x360.jpg?w=640',
    '/x/sluis_1280x720.jpg',
  ])('is not shown a second time where the text has it as %s', src => {
    expect(extractFrom(`<p>a</p><figure><img src="${src}"></figure>`, `${title}${figure}`).image).toBeNull()
  })
})

describe('an address that the text of an article may not have, the lead picture may not have either', () => {
  const unsafe = [
    'javascript:alert(1)',
    'ws://streekblad.example/a.jpg',
    'file:///home/a.jpg',
    'chrome-extension://abcdefghijklmnop/a.jpg',
    'moz-extension://abcdefghijklmnop/a.jpg',
    'blob:https://streekblad.example/a.jpg',
    'data:text/html,a.jpg',
    'https://streekblad.example@elders.example/a.jpg',
  ]

  test.each(unsafe)('as its file: %s', source => {
    const picture = `<figure><img src="${source}" width="640"></figure>`
    expect(extractFrom(`${picture}<p>a</p>`).image).toBeNull()
    expect(extractFrom(paragraphs(2), `${title}${picture}`).image).toBeNull()
  })

  test.each(unsafe.filter(source => !source.includes(',')))('in its set: %s', source => {
    const picture = `<figure><img src="${address}" srcset="${source} 2000w, https://streekblad.example/sluis-1280.jpg 1280w"></figure>`
    const set = 'https://streekblad.example/sluis-1280.jpg 1280w'
    expect(extractFrom(`${picture}<p>a</p>`).image?.srcset).toBe(set)
    expect(extractFrom(paragraphs(2), `${title}${picture}`).image?.srcset).toBe(set)
  })

  test.each(unsafe)('kept for later: %s', source => {
    const picture = `<figure><img src="${address}" data-src="${source}" data-original="${source}"></figure>`
    expect(extractFrom(`${picture}<p>a</p>`).image?.src).toBe(address)
  })
})
