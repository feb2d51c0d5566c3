import { expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { samplePage } from '../support/sample-pages'

const unsafe = [
  'javascript:alert(1)',
  'ws://127.0.0.1:9/a.svg',
  'file:///etc/passwd.svg',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/a.svg',
  'moz-extension://00000000-0000-0000-0000-000000000000/a.svg',
  'blob:https://streekblad.example/a.svg',
  'https://streekblad.example@elders.example/a.svg',
]

const figureWith = (attributes: string) => `<figure><img ${attributes} alt="De sluis" width="640"></figure>`
const sets = unsafe.map((address, at) => `${address} ${2000 + at}w`).join(', ')

/** The sample page without its own lead picture, but with this. */
const pageWith = (lead: string, text = '') =>
  samplePage('en-feature', {})
    .replace(/<figure[\s\S]*?<\/figure>/, '')
    .replace('</h1>', () => `</h1>${lead}`)
    .replace(/(?:<p>[\s\S]*?<\/p>[\s\S]*?){4}/, found => found + text)

const routes = {
  ...Object.fromEntries(
    unsafe.map((address, at) => [`/lead-${at}`, { body: pageWith(figureWith(`src="${address}"`)) }]),
  ),
  '/set': {
    body: pageWith(
      figureWith(`src="/media/sluis.svg" srcset="${sets}, /media/brug.svg 1280w"`),
      figureWith(`src="/media/werft.svg" srcset="${sets}, /media/logbook.svg 1280w"`),
    ),
  },
  '/links': {
    body: pageWith('', `<p>${unsafe.map(address => `<a href="${address}">there</a>`).join(' or ')}</p>`),
  },
}

inBothBrowsers('an unsafe address does not get into the reader', routes, browser => {
  /** The values of all attributes in the reader that hold addresses. */
  const addressesIn = async (path: string) => {
    await browser.read(path)
    return await browser.insideReader(root =>
      [...root.querySelectorAll('[href], [src], [srcset], [data-embed], [cite]')].flatMap(element =>
        ['href', 'src', 'srcset', 'data-embed', 'cite'].flatMap(name => element.getAttribute(name) ?? []),
      ),
    )
  }
  const isUnsafe = (value: string) => /javascript|ws:|file:|extension:|blob:|@/.test(value)

  test.each(unsafe.map((address, at) => [address, `/lead-${at}`] as const))(
    'as the lead picture: %s',
    async (_, path) => {
      expect((await addressesIn(path)).filter(isUnsafe)).toEqual([])
      // A picture that cannot be loaded is replaced by its description.
      expect(await browser.insideReader(root => root.querySelector('.lead') === null)).toBe(true)
    },
  )

  test.each(['/set', '/links'])('in what a page has besides: %s', async path => {
    const addresses = await addressesIn(path)
    expect(addresses.filter(isUnsafe)).toEqual([])
    expect(addresses.length).toBeGreaterThan(0)
  })

  test('and the safe ones of a set do', async () => {
    const addresses = await addressesIn('/set')
    expect(addresses).toContain(`${browser.origin}/media/brug.svg 1280w`)
  })
})
