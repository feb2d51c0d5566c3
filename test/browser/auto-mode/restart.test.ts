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
const options = { args: [madeUpHosts, `--user-data-dir=${profile}`] }

describe.skipIf(withoutChromium)('after the browser has been restarted', () => {
  // Registered before the hook that ends the browser, so it runs after it: the browser writes to the profile until then.
  afterAll(() => rm(profile, { recursive: true, force: true }))
  const chromium = useChromium(options)
  const { allow, choose, registered } = sitesIn(chromium)
  const { openBeside, rows, choices } = optionsIn(chromium)
  const go = () => chromium.page.goto(`http://krant.example:${new URL(chromium.origin).port}/en-feature/`)
  const title = async () => titleOfButton(await chromium.worker())

  // Chromium forgets the permissions of an unpacked extension at a restart. For the user that is as if the permission
  // had been revoked while the browser was closed.
  test('chosen sites are remembered, and open automatically once they are allowed again', async () => {
    await allow(origin)
    await choose({ 'krant.example': 'always' })
    await go()
    await readerIsOpen(chromium.page)

    await restart(chromium, options)
    await expect.poll(registered).toEqual([])
    await go()
    await expect.poll(title).toBe(words('action_open'))
    expect(await hasReader(chromium.page)).toBe(false)
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)

    const optionsPage = await chromium.newPage()
    await openBeside(optionsPage)
    expect([await rows(optionsPage), await choices(optionsPage)]).toEqual([
      ['krant.example'],
      ['krant.example: always reader'],
    ])
    expect(await optionsPage.$eval('.missing', element => element.textContent)).toMatch(/permission/)
    await allow(origin)
    await expect.poll(() => optionsPage.$('.missing')).toBeNull()
    await expect.poll(registered).toMatchObject([{ matches: [origin] }])
    await optionsPage.close()
    await go()
    await readerIsOpen(chromium.page)
    await expect.poll(title).toBe(words('action_close'))
  })
})
