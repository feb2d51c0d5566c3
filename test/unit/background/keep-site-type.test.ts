import { beforeEach, expect, test, vi } from 'vitest'

const writeSiteType = vi.hoisted(() => vi.fn(async () => 'saved'))
vi.mock('../../../src/platform/write-preferences', () => ({ writeSiteType }))

const { keepSiteType } = await import('../../../src/background/keep-site-type')

beforeEach(() => writeSiteType.mockClear())

test('the site is that of the page, as the browser knows it', async () => {
  const page = { tabId: 1, address: 'https://www.krant.example/sport', isPrivate: false }
  expect(await keepSiteType({ theme: 'dark' }, page)).toBe('saved')
  expect(writeSiteType).toHaveBeenCalledExactlyOnceWith('krant.example', { theme: 'dark' })
})

test('nothing is kept of a private window', async () => {
  const page = { tabId: 1, address: 'https://krant.example/', isPrivate: true }
  expect(await keepSiteType({ theme: 'dark' }, page)).toBe('private')
  expect(writeSiteType).not.toHaveBeenCalled()
})

test.each(['', 'file:///home/page.html', 'http://com/'])('a page of no site has none: %s', async address => {
  expect(await keepSiteType({ theme: 'dark' }, { tabId: 1, address, isPrivate: false })).toBe('refused')
  expect(writeSiteType).not.toHaveBeenCalled()
})
