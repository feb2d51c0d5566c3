import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtForChromium, useChromium, withoutChromium } from '../support/chromium'
import { type Complaints, complaintsOf, complaintsOfWorker } from '../support/complaints'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { standsStill } from '../support/stillness'

describe.skipIf(withoutChromium)('a visit with the reader', () => {
  const chromium = useChromium()
  let complaints: Complaints[]
  let requests: string[]

  beforeAll(async () => {
    const { page, visit, click, worker, origin } = chromium
    complaints = [complaintsOf(page), complaintsOfWorker(await worker())]
    const asked: string[] = []
    page.on('request', request => asked.push(request.url().replace(origin, '')))
    await visit('/en-feature/')
    await page.waitForNetworkIdle({ idleTime: 100 })
    asked.length = 0

    await click(page)
    await readerIsOpen(page)
    const dialog = await insideReader(chromium)
    await standsStill(dialog)
    await page.keyboard.press('a')
    await page.keyboard.press('+')
    await page.keyboard.press('Escape')
    await dialog.$eval('.scroller', scroller => scroller.scrollTo(0, scroller.scrollHeight))
    await standsStill(dialog)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await page.waitForNetworkIdle({ idleTime: 100 })
    requests = asked
  })

  test('makes nobody complain, in the page or in the worker', () => {
    expect(complaints.flat()).toEqual([])
  })

  test('asks for nothing but the pictures of the article', () => {
    const pictures = ['/media/tide-gauge.svg', '/media/logbook.svg']
    expect(requests.filter(url => !pictures.includes(url))).toEqual([])
  })

  test('cannot be noticed by asking for the extension’s files', async () => {
    const { page, extensionId } = chromium
    const answers = await page.evaluate(async id => {
      const files = [
        'src/content/session-script.js',
        'manifest.json',
        'icons/lamp-16.png',
        'src/notice/notice.html',
      ]
      const ask = (file: string) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        )
      return await Promise.all(files.map(ask))
    }, extensionId)
    expect(answers.filter(Boolean)).toEqual([])
  })

  test('needs no more than it says', () => {
    const manifest = JSON.parse(readFileSync(join(builtForChromium, 'manifest.json'), 'utf8'))
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
    // Asked for one site at a time, by whoever chooses it.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    for (const more of [
      'web_accessible_resources',
      'host_permissions',
      'content_scripts',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(more)
  })
})
