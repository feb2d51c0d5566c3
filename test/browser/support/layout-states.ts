import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import type { FailureKind } from '../../../src/domain/failures'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { storeSites } from '../../../src/sites/storage-format'
import { sitesOf } from '../../unit/support/sites'
import type { Chromium } from './chromium'
import { optionsIn } from './options'
import { insideReader, reader } from './reader'
import { insidePicker, insideTray, pageIsTidied, trayHost } from './tray'

declare const chrome: Browser

/** Something that the extension shows, and how to bring it about. */
export interface LayoutState {
  readonly name: string
  /** The element with its closed root; `null` for a page of the extension. */
  readonly host: string | null
  /** All that is drawn there. */
  readonly root: string
  /** The part that is looked at. */
  readonly scope: string
  /** Whether that part is to be in the window as a whole. */
  readonly isPanel: boolean
  /** Whether it is as wide as it wants to be, but on phones. */
  readonly isPopup?: boolean
  readonly open: (chromium: Chromium) => Promise<unknown>
  /** What is done once it has another size. */
  readonly arrange?: (chromium: Chromium) => Promise<unknown>
}

const site = 'krant.example'
const article = '/en-feature/'

/** Goes to a page of a site with a name, so that the site can be chosen. */
function visit({ page, origin }: Chromium, path: string): Promise<unknown> {
  return page.goto(`http://${site}:${new URL(origin).port}${path}`)
}

async function read(chromium: Chromium, path = article): Promise<void> {
  await visit(chromium, path)
  await chromium.click(chromium.page)
  await chromium.page.waitForSelector(`${reader}:not([data-state=opening])`)
}

async function tidy(chromium: Chromium, path = article): Promise<void> {
  await read(chromium, path)
  await chromium.page.keyboard.press('t')
  await pageIsTidied(chromium.page)
}

/** Scrolls on and back, which brings the bar over the text. */
async function scrollBack(chromium: Chromium): Promise<void> {
  const dialog = await insideReader(chromium)
  await dialog.$eval('.scroller', async scroller => {
    const scroll = async (top: number) => {
      scroller.scrollTo(0, top)
      // The event comes before the next frame but one.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    }
    for (const top of [0, 700, 600]) await scroll(top)
  })
  await dialog.waitForSelector('.bar[data-over=true][data-away=false]')
}

const inReader = { host: reader, root: 'dialog' }
const panel = (name: string, key: 'a' | 's' | '?' | 'h', id: string, ready: string): LayoutState => ({
  ...inReader,
  name,
  scope: `#${id}`,
  isPanel: true,
  open: async chromium => {
    await read(chromium)
    await chromium.page.keyboard.press(key)
    await (await insideReader(chromium)).waitForSelector(`#${id} ${ready}`)
  },
})

const readerStates: readonly LayoutState[] = [
  { ...inReader, name: 'the article', scope: 'dialog', isPanel: true, open: read },
  {
    ...inReader,
    name: 'the article, scrolled back',
    scope: 'dialog',
    isPanel: true,
    open: read,
    arrange: scrollBack,
  },
  panel('the panel of type', 'a', 'type', '.row'),
  panel('the panel of the site', 's', 'site', '.row'),
  panel('the sheet of keys', '?', 'keys', 'kbd'),
  panel('the list of what is left out', 'h', 'omitted', '.entry'),
  {
    ...panel('the panel of a site that the browser does not allow', 's', 'site', '.trouble:not(:empty)'),
    open: async chromium => {
      const worker = await chromium.worker()
      await worker.evaluate(async stored => chrome.storage.local.set(stored), {
        sites: { ...storeSites(sitesOf({ [site]: 'always' })) },
      })
      await read(chromium)
      await chromium.page.keyboard.press('s')
      await (await insideReader(chromium)).waitForSelector('#site .trouble:not(:empty)')
      await worker.evaluate(() => chrome.storage.local.clear())
    },
  },
  {
    ...inReader,
    name: 'the card of a failure',
    scope: 'dialog',
    isPanel: true,
    open: chromium => read(chromium, '/nl-voorpagina/'),
  },
]

const inTray = { host: trayHost, root: '.tray' }
const trayStates: readonly LayoutState[] = [
  { ...inTray, name: 'the tray', scope: '.corner', isPanel: true, open: tidy },
  {
    ...inTray,
    name: 'the list in the tray',
    scope: '.corner',
    isPanel: true,
    open: async chromium => {
      await tidy(chromium)
      const tray = await insideTray(chromium)
      await tray.$eval('.count', button => button instanceof HTMLElement && button.click())
      await tray.waitForSelector('.entry')
      // What is given back can be hidden again, and always shown.
      await tray.$eval('.entry .button', button => button instanceof HTMLElement && button.click())
      await tray.waitForSelector('.lasting')
    },
  },
  {
    ...inTray,
    name: 'the tray of a page with nothing to hide',
    scope: '.corner',
    isPanel: true,
    open: chromium => tidy(chromium, '/bare'),
  },
]

const inPicker = { host: 'leeslamp-picker', root: '.picker', scope: '.controls', isPanel: true }
const pick = async (chromium: Chromium, ...keys: readonly ('Enter' | 'ArrowUp' | 'ArrowRight')[]) => {
  await tidy(chromium)
  await chromium.page.keyboard.press('p')
  const picker = await insidePicker(chromium)
  await picker.waitForSelector('.block')
  for (const key of keys) await chromium.page.keyboard.press(key)
}
const pickerStates: readonly LayoutState[] = [
  { ...inPicker, name: 'the picker', open: pick },
  {
    ...inPicker,
    name: 'the picker that refuses',
    open: chromium => pick(chromium, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'),
  },
  {
    ...inPicker,
    name: 'the picker that has hidden something',
    open: chromium => pick(chromium, 'ArrowRight', 'Enter'),
  },
]

const kinds: readonly FailureKind[] = [
  'notAnArticle',
  'emptyPage',
  'restrictedPage',
  'filePage',
  'pdfPage',
  'extractionFailed',
  'siteNotKept',
]
const inPage = { host: null, root: 'body', scope: 'body', isPanel: false }

const noticeStates: readonly LayoutState[] = kinds.map(kind => ({
  ...inPage,
  isPopup: true,
  name: `the notice of ${kind}`,
  open: async ({ page, extensionId }) => {
    await page.goto('about:blank')
    await page.goto(`chrome-extension://${extensionId}/src/notice/notice.html#${kind}`)
    await page.waitForSelector('.advice:not(:empty)')
  },
}))

const rules = writeSiteRules([
  { site, hide: [{ selector: '.promo-of-the-week > .teaser', kind: 'ad' }], keep: ['#weer'], content: null },
])
const sites = sitesOf({
  [site]: 'always',
  'een-krant-met-een-heel-erg-lange-naam.example/regio/zeeland/*': 'always',
  'forum.example': 'never',
  '!krant.example/live?id=3': 'never',
})

/** Shows all that is folded, and says what was just done. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', all => {
    for (const one of all) one.open = true
  })
}

const optionsStates: readonly LayoutState[] = [
  {
    ...inPage,
    name: 'the options with nothing chosen',
    open: chromium => optionsIn(chromium).open(chromium.page),
  },
  {
    ...inPage,
    name: 'the options with much chosen',
    open: async chromium => {
      const { page } = chromium
      const siteRules = { ...rules, setAside: [{ site: 'no site' }] }
      await optionsIn(chromium).open(page, { sites, siteRules }, '#site=nieuw-en-lang.example%2Fregio%2F*')
      await unfold(page)
      await page.locator('#sites .entry .button:last-child').click()
      await page.waitForSelector('.notice[data-shown=true]')
    },
  },
]

/** Everything that the extension shows. */
export const layoutStates: readonly LayoutState[] = [
  ...readerStates,
  ...trayStates,
  ...pickerStates,
  ...noticeStates,
  ...optionsStates,
]
