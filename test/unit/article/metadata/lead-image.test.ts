import { describe, expect, test } from 'vitest'
import { extractLeadImage } from '../../../../src/article/metadata/lead-image'
import { numberOfHeadline } from '../../../../src/article/metadata/title-element'
import { createSight } from '../../../../src/article/rebuild/sight'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, paragraphs, rootOf } from '../../support/page'

function extractFrom(content: string, page = '', stated: string | null = null) {
  const root = rootOf(content)
  const document = pageOf(`<base href="https://streekblad.example/sluis/"><body>${page}`)
  const before = document.documentElement.outerHTML
  const survey = surveyDocument(document)
  const sight = createSight(survey, new Uint8Array(survey.elements.length))
  const title = numberOfHeadline(document, survey, 'De sluis blijft dicht')
  const image = extractLeadImage(root, { document, survey, sight, title, stated })
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

describe('the picture that the page states', () => {
  const stated = 'https://streekblad.example/gedeeld.jpg'

  test('opens an article without a picture', () => {
    const { image } = extractFrom(paragraphs(2), title, stated)
    expect(image).toEqual({ src: stated, srcset: null, alt: '', caption: null })
  })

  test('has its caption where the page shows it', () => {
    const shown = `<div>${'<p>a</p>'.repeat(140)}</div><figure><img data-src="/x/gedeeld-800x450.jpg"><figcaption>In juni.</figcaption></figure>`
    expect(extractFrom(paragraphs(2), `${title}${shown}`, stated).image?.caption).toBe('In juni.')
  })

  test.each([
    ['the page shows another near the title', paragraphs(2), `${title}${figure}`, address],
    ['the text begins with another', `${figure}${paragraphs(2)}`, title, address],
    ['the text soon has one', `<p>a</p>${figure}<p>b</p>`, title, undefined],
    [
      'the text has it in another size',
      `${paragraphs(9)}<figure><img src="/gedeeld-320x180.jpg"></figure>`,
      title,
      undefined,
    ],
    [
      'the page shows it as a face',
      paragraphs(2),
      `${title}<img class="avatar" src="/gedeeld.jpg">`,
      undefined,
    ],
    ['the page shows it small', paragraphs(2), `${title}<img width="90" src="/gedeeld.jpg">`, undefined],
  ])('does not where %s', (_, content, page, src) => {
    expect(extractFrom(content, page, stated).image?.src).toBe(src)
  })
})

describe('a small picture that opens the text', () => {
  test('does not lead, and is left out if it is named a face or an icon', () => {
    const face = '<figure><img src="/anna.jpg"><figcaption>Door ANP</figcaption></figure>'
    const page = `${title}<div class="author-image"><img src="/anna.jpg" width="96"></div>`
    expect(extractFrom(`${face}<p>a</p>`, page)).toMatchObject({ image: null, left: '<p>a</p>' })
  })

  test('stays in the text where nothing names it so', () => {
    const chart = '<figure><img src="/grafiek.png"></figure>'
    const { image, left } = extractFrom(`${chart}<p>a</p>`, `${title}<img src="/grafiek.png" width="120">`)
    expect(image).toBeNull()
    expect(left).toContain('/grafiek.png')
  })
})

test.each([
  ['of a story about a logo', '<img src="/logo-van-de-club.jpg" width="800">'],
  ['whose name has such a word in another', '<img src="/silicon-valley-iconen-authority.jpg">'],
  ['of a high profile', '<div class="highprofile"><img src="/a.jpg" width="640"></div>'],
])('a large picture %s leads', (_, picture) => {
  expect(extractFrom(paragraphs(2), `${title}${picture}`).image).not.toBeNull()
})
