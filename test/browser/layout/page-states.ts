import type { FailureKind } from '../../../src/domain/failures'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { sitesOf } from '../../unit/support/sites'
import { optionsIn } from '../support/options'
import { type LayoutState, site } from './state'

const kinds: readonly FailureKind[] = [
  'notAnArticle',
  'emptyPage',
  'restrictedPage',
  'filePage',
  'pdfPage',
  'extractionFailed',
  'viewNotLoaded',
  'viewNotShown',
  'siteNotSaved',
  'linkNotWeb',
]
const inPage = { host: null, root: 'body', scope: 'body', isPanel: false }

export const noticeStates: readonly LayoutState[] = kinds.map(kind => ({
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

export const optionsStates: readonly LayoutState[] = [
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
      await page.$$eval('details', all => {
        for (const one of all) one.open = true
      })
      await page.locator('#sites .entry .button:last-child').click()
      await page.waitForSelector('.notice[data-shown=true]')
    },
  },
]
