import { describe, expect, test, vi } from 'vitest'
import { fetchPage } from '../../../../src/content/pages/fetch-page'

const origin = 'https://krant.example'
const address = `${origin}/sluis/2`
const markup = '<p>De sluis is dicht.</p>'

interface Answer {
  readonly body?: BodyInit
  readonly status?: number
  readonly type?: string
  readonly url?: string
}

function answering({
  body = markup,
  status = 200,
  type = 'text/html; charset=utf-8',
  url = address,
}: Answer = {}) {
  return vi.fn<typeof fetch>(async () => {
    const response = new Response(body, { status, headers: { 'content-type': type } })
    return Object.defineProperty(response, 'url', { value: url })
  })
}

function fetched(fetch: typeof globalThis.fetch, asked = address, signal = new AbortController().signal) {
  return fetchPage(asked, { fetch, origin, characterSet: 'windows-1252' }, signal)
}

test('a page is asked for as the browser would, from its own site only', async () => {
  const fetch = answering()
  expect(await fetched(fetch)).toEqual({ markup, address })
  expect(fetch).toHaveBeenCalledWith(
    address,
    expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' }),
  )
})

test('the address is that to which the site leads', async () => {
  const url = `${origin}/sluis/twee`
  expect((await fetched(answering({ url }))).address).toBe(url)
})

describe('what fails', () => {
  test.each<[string, Answer, string]>([
    ['an error of the site', { status: 503 }, 'refused'],
    ['a page that is gone', { status: 404 }, 'refused'],
    ['a picture', { type: 'image/png' }, 'noText'],
    ['what says nothing of its kind', { type: '' }, 'noText'],
    ['a page of many megabytes', { body: new Uint8Array(5_000_001) }, 'noText'],
    ['an answer from another site', { url: 'https://elders.example/sluis/2' }, 'unreachable'],
  ])('%s', async (_, answer, kind) => {
    await expect(fetched(answering(answer))).rejects.toMatchObject({ kind })
  })

  test('no answer', async () => {
    const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(fetched(fetch)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('an address of another site, which is not asked', async () => {
    const fetch = answering()
    await expect(fetched(fetch, 'https://elders.example/sluis/2')).rejects.toMatchObject({
      kind: 'unreachable',
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('what the user stops is no failure of the page', async () => {
    const stopped = new AbortController()
    const fetch = vi.fn(async () => {
      stopped.abort()
      throw stopped.signal.reason
    })
    await expect(fetched(fetch, address, stopped.signal)).rejects.toBe(stopped.signal.reason)
  })
})
