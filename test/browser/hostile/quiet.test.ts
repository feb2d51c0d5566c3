import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { animationsEnd } from '../support/animations'
import { builtForChromium, useChromium, withoutChromium } from '../support/chromium'
import { errorsIn, errorsInWorker, type LoggedErrors } from '../support/logged-errors'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'

describe.skipIf(withoutChromium)('reading an article', () => {
  const chromium = useChromium()
  let errors: LoggedErrors[]
  let requests: string[]

  beforeAll(async () => {
    const { page, visit, click, worker, origin } = chromium
    errors = [errorsIn(page), errorsInWorker(await worker())]
    const requested: string[] = []
    page.on('request', request => requested.push(request.url().replace(origin, '')))
    await visit('/en-feature/')
    await page.waitForNetworkIdle({ idleTime: 100 })
    requested.length = 0

    await click(page)
    await readerIsOpen(page)
    const dialog = await insideReader(chromium)
    await animationsEnd(dialog)
    await page.keyboard.press('a')
    await page.keyboard.press('+')
    await page.keyboard.press('Escape')
    await dialog.$eval('.scroller', scroller => scroller.scrollTo(0, scroller.scrollHeight))
    await animationsEnd(dialog)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await page.waitForNetworkIdle({ idleTime: 100 })
    requests = requested
  })

  test('logs no error or warning, in the page or in the worker', () => {
    expect(errors.flat()).toEqual([])
  })

  test('requests nothing but the pictures of the article', () => {
    const pictures = ['/media/tide-gauge.svg', '/media/logbook.svg']
    expect(requests.filter(url => !pictures.includes(url))).toEqual([])
  })

  test('cannot be detected by requesting files of the extension', async () => {
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

  test('needs only the permissions in its manifest', () => {
    const manifest = JSON.parse(readFileSync(join(builtForChromium, 'manifest.json'), 'utf8'))
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
    // Requested for one site at a time, when the user chooses it.
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
