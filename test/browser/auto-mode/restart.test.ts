import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { titleOfButton } from '../support/button'
import { restart, useChromium, withoutChromium } from '../support/chromium'
import { optionsIn } from '../support/options'
import { hasReader, readerIsOpen } from '../support/reader'
import { say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'

const origin = '*://*.krant.example/*'
const profile = join(tmpdir(), `leeslamp-profile-${process.pid}`)
const wishes = { args: [madeUpHosts, `--user-data-dir=${profile}`] }

describe.skipIf(withoutChromium)('after the browser has been restarted', () => {
  // The last comes first: by then the browser writes there no more.
  afterAll(() => rm(profile, { recursive: true, force: true }))
  const chromium = useChromium(wishes)
  const { allow, choose, registered } = sitesIn(chromium)
  const { openBeside, rows, said } = optionsIn(chromium)
  const go = () => chromium.page.goto(`http://krant.example:${new URL(chromium.origin).port}/en-feature/`)
  const title = async () => titleOfButton(await chromium.worker())

  // Chromium forgets what an unpacked extension that it was started with had been allowed. To its reader that is as if
  // the permission was taken back while the browser did not run.
  test('chosen sites are still chosen, and open by themselves once they are allowed again', async () => {
    await allow(origin)
    await choose({ 'krant.example': 'always' })
    await go()
    await readerIsOpen(chromium.page)

    await restart(chromium, wishes)
    await expect.poll(registered).toEqual([])
    await go()
    await expect.poll(title).toBe(words('action_open'))
    expect(await hasReader(chromium.page)).toBe(false)
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)

    const options = await chromium.newPage()
    await openBeside(options)
    expect([await rows(options), await said(options)]).toEqual([
      ['krant.example'],
      ['krant.example: always reader'],
    ])
    expect(await options.$eval('.missing', told => told.textContent)).toMatch(/permission/)
    await allow(origin)
    await expect.poll(() => options.$('.missing')).toBeNull()
    await expect.poll(registered).toMatchObject([{ matches: [origin] }])
    await options.close()
    await go()
    await readerIsOpen(chromium.page)
    await expect.poll(title).toBe(words('action_close'))
  })
})
