import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { offerTranslation } from '../../../../../src/ui/reader/translate/offer-translation'
import type { Translator } from '../../../../../src/ui/reader/translate/translator'
import { byUser } from '../../../support/events'
import { one } from '../../../support/page'
import { act, locale } from '../../../support/render'

/** What the browser has that can translate: it puts all in capitals. */
function browserThat(availability: string, translate = async (text: string) => text.toUpperCase()) {
  const translator = { translate: vi.fn(translate), destroy: vi.fn() } satisfies Translator
  const factory = {
    availability: vi.fn(async () => availability),
    create: vi.fn(async ({ monitor }: { readonly monitor: (target: EventTarget) => void }) => {
      const target = new EventTarget()
      monitor(target)
      target.dispatchEvent(Object.assign(new ProgressEvent('downloadprogress'), { loaded: 0.4 }))
      return translator
    }),
  }
  return { window: Object.assign(Object.create(window), { Translator: factory }), factory, translator }
}

const ended: AbortController[] = []
beforeEach(() => {
  document.body.innerHTML = `<dialog><div class="bar"><span class="tools"></span></div><article class="article" lang="en">
    <h1 class="title">The lock</h1><div class="meta"><p>Ann Lee</p></div><div class="content"><p>The <a href="/b">bridge</a> opens.</p>
    <ul><li><p>At eight</p></li></ul><pre><code>open()</code></pre></div></article></dialog>`
})
afterEach(() => {
  vi.useRealTimers()
  for (const controller of ended.splice(0)) controller.abort()
  document.body.replaceChildren()
})

async function offered(browser = browserThat('available'), language = 'de') {
  const controller = new AbortController()
  ended.push(controller)
  const reader = one(document, 'dialog') as HTMLDialogElement
  const report = vi.fn()
  const options = { window: browser.window, reader, report, locale: { ...locale, language } }
  await offerTranslation(options, controller.signal)
  const choose = (place: string) =>
    act(async () => {
      const radio = one(reader, `input[value="${place}"]`) as HTMLInputElement
      radio.checked = true
      radio.dispatchEvent(byUser(new Event('change', { bubbles: true })))
      await new Promise(resolve => setTimeout(resolve))
    })
  const translations = () =>
    [...reader.querySelectorAll('.translation')].map(({ textContent }) => textContent)
  return { reader, report, choose, translations, end: () => controller.abort(), ...browser }
}

test.each([
  ['has no translator', 'de', { window }],
  [
    'has none, and the page has a frame of its name',
    'de',
    { window: Object.create(Object.assign(Object.create(window), { Translator: window })) },
  ],
  ['cannot translate that language', 'de', browserThat('unavailable')],
  ['speaks the language of the article', 'en-GB', browserThat('available')],
])('nothing is offered where the browser %s', async (_, language, browser) => {
  const { reader } = await offered({ ...browserThat('available'), ...browser }, language)
  expect(reader.querySelector('.tools button, #translate')).toBeNull()
})

test('what is read is translated block by block, with its links kept beside, and no names or code', async () => {
  const { reader, choose, translations } = await offered()
  await choose('under')
  expect(translations()).toEqual(['THE LOCK', 'THE BRIDGE OPENS.', 'AT EIGHT'])
  expect(one(reader, '.article').getAttribute('data-translation')).toBe('under')
  expect(one(reader, '.original a').textContent).toBe('bridge')
})

test('changing the place translates nothing again', async () => {
  const { choose, translator, reader } = await offered()
  await choose('under')
  await choose('instead')
  await choose('off')
  expect(translator.translate).toHaveBeenCalledTimes(3)
  expect(one(reader, '.article').getAttribute('data-translation')).toBe('off')
})

test('a block that fails is told once the others are there, and choosing again tries it again', async () => {
  let fails = true
  const browser = browserThat('available', async text => {
    if (fails && text.startsWith('The bridge')) throw new Error('out of memory')
    return text
  })
  const { reader, choose, translations, report } = await offered(browser)
  await choose('under')
  expect(one(reader, '[role="status"]').textContent).toBe('translation_failed')
  expect(report).toHaveBeenCalledOnce()
  expect(translations()).toEqual(['The lock', 'At eight'])
  fails = false
  await choose('instead')
  expect(one(reader, '[role="status"]').textContent).toBe('')
  expect(translations()).toHaveLength(3)
})

test('a browser that never gets its translator is not waited for longer than a minute', async () => {
  const browser = browserThat('downloadable')
  browser.factory.create.mockImplementation(() => new Promise(() => undefined))
  const { reader, choose } = await offered(browser)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const status = () => one(reader, '[role="status"]').textContent
  const chosen = choose('under')
  await vi.advanceTimersByTimeAsync(1)
  await chosen
  expect(status()).toMatch(/^translation_coming 0\s?%$/)
  await act(() => vi.advanceTimersByTimeAsync(61_000))
  expect(status()).toBe('translation_failed')
})

test('it goes with the reader, and frees the translator', async () => {
  const { reader, choose, translator, end } = await offered()
  await choose('under')
  end()
  await new Promise(resolve => setTimeout(resolve))
  expect(translator.destroy).toHaveBeenCalledOnce()
  expect(reader.querySelector('.tools button, #translate')).toBeNull()
})
