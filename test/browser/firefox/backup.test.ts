import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { sitesOf } from '../../unit/support/sites'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesPrefs } from '../support/firefox-sites'
import { optionsInFirefox } from '../support/options'

const folder = join(tmpdir(), `leeslamp-${process.pid}`)
const savedThere = {
  'browser.download.dir': folder,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
}

const sites = sitesOf({ 'krant.example': 'always', 'forum.example': 'never' })
const siteRules = writeSiteRules([
  { site: 'krant.example', hide: [{ selector: '.promo', kind: 'ad' }], keep: ['#weer'], content: null },
])
const all = ['forum.example: never reader', 'krant.example: always reader']

describe.skipIf(withoutFirefox)('the backup file, in Firefox', () => {
  const firefox = useFirefox({}, { ...sitesPrefs, ...savedThere })
  const { open, choices, stored } = optionsInFirefox(firefox)
  let page: Page
  const click = (selector: string) => page.locator(selector).click()
  const named = (name: string) => click(`::-p-aria([name="${name}"][role="button"])`)
  const last = () => page.$eval('.last-result', box => box.querySelector('p')?.textContent ?? '')
  const choose = async (file: string) => {
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await field.uploadFile(file)
  }

  beforeAll(async () => void (await mkdir(folder, { recursive: true })))
  beforeEach(async () => {
    page = firefox.page
    await open(page, { sites, siteRules })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('restores everything after a reset', async () => {
    await click('#reading input[value=black]')
    await expect.poll(async () => (await stored(page)).theme).toBe('black')
    await named('Export')
    const saved = async () => (await readdir(folder)).filter(name => /^leeslamp-[\d-]+\.json$/.test(name))
    await expect.poll(saved).toHaveLength(1)
    const [name = ''] = await saved()
    await expect.poll(() => readFile(join(folder, name), 'utf8')).toMatch(/\}\n$/)

    await named('Reset everything')
    await expect.poll(last).toBe('Everything is as it was at first.')
    expect([await choices(page), await stored(page)]).toEqual([
      [],
      { rules: writeSiteRules([]), theme: 'auto' },
    ])
    await choose(join(folder, name))
    await named('Import this')
    await expect.poll(last).toBe('Imported.')
    expect([await choices(page), await stored(page)]).toEqual([all, { rules: siteRules, theme: 'black' }])
    await named('Undo')
    await expect.poll(() => choices(page)).toEqual([])
  })

  test('that is damaged is refused with a reason, and nothing changes', async () => {
    const broken = join(folder, 'broken.json')
    await writeFile(broken, '{"format":"leeslamp-backup",')
    await choose(broken)
    await expect
      .poll(last)
      .toBe('This file is damaged or of another kind: it is no JSON. Nothing was changed.')
    expect([await choices(page), (await stored(page)).rules]).toEqual([all, siteRules])
  })
})
