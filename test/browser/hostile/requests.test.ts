import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HTTPRequest } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { samplePage } from '../support/sample-pages'

const picture = readFileSync(join(import.meta.dirname, '../../pages/media/werft.svg'))
/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const style = `<style>
  .gone { display: none } .unseen { visibility: hidden } .dot { width: 1px; height: 1px }
  .cut { width: 1px; height: 1px; overflow: hidden } .shut { height: 0; overflow: hidden }
  .off { position: absolute; left: -9999px } .above { position: absolute; top: -2000px }
  .wide { width: 600px; height: 400px } .faint { opacity: 0 } .blurred { filter: blur(20px); width: 100% }
  .frame { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
  .frame img { position: absolute; inset: 0; width: 100%; height: 100% }
  .small-box { display: inline-block; overflow: hidden; border: 1px solid; padding: 1px }
  img.waiting:not([src]) { visibility: hidden; width: 100%; aspect-ratio: 3 / 2 }
  .roomy { aspect-ratio: 3 / 2 }
</style>`

/** What a page does not show, by the name of the file that nothing may request. */
const hidden: Readonly<Record<string, string>> = {
  'in a noscript': '<noscript><img src="FILE" width="640" height="480" alt="a"></noscript>',
  'in a noscript beside another picture':
    '<p><img src="/media/brug.svg" width="640"></p><div><img src="/media/werft.svg" width="640"><noscript><img src="FILE" srcset="FILE 1800w"></noscript></div>',
  'kept by an attribute, not displayed': '<div class="gone"><img data-src="FILE" src="BLANK" alt="a"></div>',
  'not displayed itself': '<img class="gone" data-src="FILE" alt="a">',
  'lazy, of one pixel': '<img class="dot" loading="lazy" src="FILE">',
  'of one pixel, whatever its attributes say':
    '<img class="dot" loading="lazy" data-src="FILE" width="640" height="480" style="width:1px;height:1px">',
  'cut off by its box': '<div class="cut"><img loading="lazy" src="FILE" width="640" height="480"></div>',
  'in a closed box': '<div class="shut"><img loading="lazy" src="FILE" width="640" height="480"></div>',
  invisible: '<div class="unseen"><img data-src="FILE" class="wide"></div>',
  'far to the left': '<div class="off"><img loading="lazy" src="FILE" width="640" height="480"></div>',
  'far above': '<img class="above" loading="lazy" src="FILE" width="640" height="480">',
  'in a cell, not displayed':
    '<table><tr><td>a</td><td>b <img class="gone" data-src="FILE"></td></tr></table>',
  'in a quoted post, not displayed':
    '<blockquote class="twitter-tweet"><p>The harbour master has read the gauge, as he has on every other day of this long year.</p><img class="gone" loading="lazy" src="FILE"> <a href="https://twitter.com/a/status/1">May 3</a></blockquote>',
}

/** What a page shows, or will show once it is scrolled there. */
const shown: Readonly<Record<string, string>> = {
  'as it is': '<img src="FILE" alt="a" width="640">',
  'lazy, without a size': '<img loading="lazy" src="FILE" alt="a">',
  'lazy, without a size, in a small box':
    '<span class="small-box"><img loading="lazy" src="FILE" alt=""></span>',
  'lazy, by a script': '<img src="BLANK" data-src="FILE" alt="a">',
  'lazy, by a script, without any file': '<img class="waiting" data-src="FILE" alt="a">',
  'transparent before it is loaded': '<img class="faint" src="BLANK" data-src="FILE" alt="a">',
  'blurred before it is loaded': '<img class="blurred" src="/media/brug.svg?w=20" data-src="FILE" alt="a">',
  'in a box that is kept open': '<div class="frame"><img loading="lazy" src="FILE" alt="a"></div>',
  'in the noscript of its placeholder':
    '<div><img src="BLANK"><noscript><img src="FILE" alt="a"></noscript></div>',
  'in the noscript of a hidden placeholder':
    '<div><img class="gone" data-src="FILE"><noscript><img src="FILE" alt="a"></noscript></div>',
  'in the noscript of an empty box': '<div class="roomy"><noscript><img src="FILE" alt="a"></noscript></div>',
  'in the noscript of a figure': '<figure><noscript><img src="FILE" alt="a"></noscript></figure>',
}

const namesOf = (cases: Readonly<Record<string, string>>) => Object.keys(cases)
const numberOf = (what: string) => Object.keys({ ...hidden, ...shown }).indexOf(what)
const fileOf = (what: string) => `/picture-${numberOf(what)}.svg`
const pathOf = (what: string) => `/page-${numberOf(what)}`

/** The sample page with something far down in its text, where nothing lazy is loaded. */
const pageWith = (what: string, markup: string) =>
  samplePage('en-feature', { head: style }).replace(
    /(?:<p>[\s\S]*?<\/p>[\s\S]*?){9}/,
    found => found + markup.replaceAll('FILE', fileOf(what)).replaceAll('BLANK', blank),
  )

const routes = Object.fromEntries(
  Object.entries({ ...hidden, ...shown }).flatMap(([what, markup]) => [
    [pathOf(what), { body: pageWith(what, markup) }],
    [fileOf(what), { body: picture, headers: { 'content-type': 'image/svg+xml' } }],
  ]),
)

const counters = {
  '/recordings': {
    body: samplePage('en-feature', {}).replace(
      /(?:<p>[\s\S]*?<\/p>[\s\S]*?){3}/,
      found =>
        `${found}<video src="/a.mp4" preload="none"></video><audio preload="none"><source src="/b.mp3"></audio>
        <iframe data-src="/c" height="480"></iframe><object data-src="/d"></object>`,
    ),
  },
  '/count': { body: pixel, headers: { 'content-type': 'image/png' } },
  '/counted': {
    body: samplePage('en-feature', { head: style }).replace(
      /(?:<p>[\s\S]*?<\/p>[\s\S]*?){3}/,
      found => `${found}<img class="wide" src="/count" alt="a">`,
    ),
  },
}

inBothBrowsers('of the pictures of a page', { ...routes, ...counters }, browser => {
  describe('the reader leaves out what the page does not show', () => {
    test.each(namesOf(hidden))('%s', async what => {
      expect(await addressesIn(browser, pathOf(what))).not.toContain(fileOf(what))
    })

    test('a pixel that is shown as a large picture', async () => {
      expect(await addressesIn(browser, '/counted')).not.toContain('/count')
    })
  })

  test('and of its recordings and frames, opening requests nothing', async () => {
    const { page, read, origin } = browser
    const requested: string[] = []
    const listen = (request: HTTPRequest) => requested.push(request.url().replace(origin, ''))
    page.on('request', listen)
    await read('/recordings')
    // A request of the page: those that the reader has made before it have been seen by then.
    await page.evaluate(() => fetch('/media/brug.svg'))
    await expect.poll(() => requested).toContain('/media/brug.svg')
    page.off('request', listen)
    expect(requested.filter(address => /^\/[a-d]\b/.test(address))).toEqual([])
  })

  describe('the reader has what the page shows sooner or later', () => {
    test.each(namesOf(shown))('%s', async what => {
      expect(await addressesIn(browser, pathOf(what))).toContain(fileOf(what))
    })
  })
})

/** The paths of all pictures that the reader has, and would load once they are scrolled to. */
async function addressesIn({ read, origin, insideReader }: EitherBrowser, path: string) {
  await read(path)
  const addresses = await insideReader(root =>
    [...root.querySelectorAll('img')].flatMap(({ src, srcset }) => [src, ...srcset.split(/\s+/)]),
  )
  return addresses.map(address => address.replace(origin, ''))
}
