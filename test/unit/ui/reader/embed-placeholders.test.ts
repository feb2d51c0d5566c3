import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { type Embed, writeEmbed } from '../../../../src/domain/embeds'
import { prepareEmbeds } from '../../../../src/ui/reader/embed-placeholders'
import { one } from '../../support/page'

const locale = {
  translate: (name: string, ...values: readonly string[]) => [name, ...values].join(' '),
  language: 'nl',
  direction: 'ltr',
} as const

const film: Embed = {
  kind: 'video',
  player: 'providerFrame',
  source: 'https://www.youtube-nocookie.com/embed/aBcDeFgHi_1',
  provider: 'YouTube',
  width: 560,
  height: 315,
}

let listening: AbortController
let focus: MockInstance<() => void>
beforeEach(() => {
  listening = new AbortController()
  focus = vi.spyOn(HTMLElement.prototype, 'focus').mockReturnValue()
})
afterEach(() => {
  listening.abort()
  vi.restoreAllMocks()
})

/** Not in the document, where the test's DOM would load the frame. */
function prepared(embed: Partial<Embed> = {}, title = 'De sluis'): HTMLElement {
  const content = document.createElement('div')
  content.innerHTML = `<p>a</p><figure><a href="https://www.youtube.com/watch?v=aBcDeFgHi_1">${title}</a><figcaption>In mei</figcaption></figure>`
  writeEmbed(one(content, 'figure'), { ...film, ...embed })
  prepareEmbeds(content, locale, listening.signal)
  return content
}

function press(content: Element): Element {
  one(content, 'button').dispatchEvent(new MouseEvent('click', { bubbles: true }))
  return one(content, '.embed-player')
}

describe('before the button is pressed', () => {
  test('a box says what it is, and nothing could be loaded', () => {
    const content = prepared()
    expect(one(content, '.embed').textContent).toBe(
      'YouTube · youtube-nocookie.comDe sluisembed_load_video YouTube',
    )
    expect(content.querySelector('iframe, video, audio, img, object, embed, link, source')).toBeNull()
    expect(content.querySelector('figcaption')?.textContent).toBe('In mei')
  })

  test('a title that is no more than the name is not repeated', () => {
    expect(one(prepared({}, 'YouTube'), '.embed').textContent).toBe(
      'YouTube · youtube-nocookie.comembed_load_video YouTube',
    )
  })

  test.each([
    ['a name of another host', 'YouTube', 'https://evil.example/a', 'YouTube · evil.example'],
    ['a name that is another host', 'youtube.com', 'https://evil.example/a', 'youtube.com · evil.example'],
    ['the name of its host', 'evil.example', 'https://www.evil.example/a', 'evil.example'],
    ['a port', 'Speler', 'https://speler.example:8443/a', 'Speler · speler.example:8443'],
    ['a host in other letters', 'Speler', 'https://spеler.example/a', 'Speler · xn--spler-0we.example'],
  ])('the host is shown beside %s, unless it is the name', (_, provider, source, shown) => {
    expect(one(prepared({ provider, source }), '.embed-provider').textContent).toBe(shown)
  })

  test('a link opens it in a tab that learns nothing about this page', () => {
    const link = one(prepared(), 'a')
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=aBcDeFgHi_1')
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
    expect(link).toHaveProperty('ariaLabel', 'embed_open: De sluis')
  })

  test.each(['video', 'post', 'audio', 'map', 'graphic', 'content'] as const)(
    'a %s is named as such',
    kind => {
      expect(one(prepared({ kind }), 'button').textContent).toBe(`embed_load_${kind} YouTube`)
    },
  )

  test('the button is one by itself, in the language of the interface', () => {
    const button = one(prepared(), 'button')
    expect([button.getAttribute('type'), button.getAttribute('lang')]).toEqual(['button', 'nl'])
  })

  test('an embed that could not be loaded safely stays a link', () => {
    const content = document.createElement('div')
    content.innerHTML =
      '<figure data-embed="video frame x javascript:alert(1) x"><a href="https://a.example/">De sluis</a></figure>'
    prepareEmbeds(content, locale, listening.signal)
    expect(content.textContent).toBe('De sluis')
    expect(content.querySelector('button')).toBeNull()
  })
})

describe('once the button is pressed', () => {
  test('a frame takes the place of the box, with no more rights than it needs', () => {
    const content = prepared()
    const frame = press(content)
    expect(frame.localName).toBe('iframe')
    expect(frame.getAttribute('src')).toBe(film.source)
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-presentation allow-same-origin',
    )
    expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    expect(frame.getAttribute('allow')).toBe('fullscreen')
    expect(frame.getAttribute('title')).toBe('YouTube: De sluis')
    expect(content.querySelector('.embed')).toBeNull()
    expect(content.querySelector('.embed-open')).not.toBeNull()
  })

  test.each([
    ['of an unknown host', { player: 'frame', source: 'https://kaart.example/dorp' }],
    ['of an unknown host that claims a name', { player: 'frame' }],
    ['of the page’s own origin', { player: 'frame', source: 'https://streekblad.example/kaart' }],
    ['of the page’s own origin that claims a name', { source: 'https://streekblad.example/kaart' }],
  ] as const)('a frame %s has no origin, so that nothing in it can find the reader', (_, embed) => {
    // The test's DOM does not have it.
    const view = Object.create(window, { origin: { value: 'https://streekblad.example' } })
    vi.spyOn(document, 'defaultView', 'get').mockReturnValue(view)
    const frame = press(prepared(embed))
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-presentation')
  })

  test('it has the focus', () => {
    const frame = press(prepared())
    expect(focus.mock.contexts).toEqual([frame])
  })

  test.each([
    ['a film, by its shape', { width: 400, height: 300 }, 'aspect-ratio', '400 / 300'],
    ['a post, by its height', { kind: 'post', width: 400, height: 300 }, 'block-size', '300px'],
    ['a film of no size', { width: null, height: null }, 'aspect-ratio', ''],
    ['a map of no size', { kind: 'map', width: null, height: null }, 'block-size', ''],
  ] as const)('it is as large as the page has it: %s', (_, embed, property, value) => {
    const { style } = press(prepared(embed)) as HTMLElement
    expect(style.getPropertyValue(property)).toBe(value)
  })

  test.each(['video', 'audio'] as const)('a file is played with the controls of the browser: %s', player => {
    const media = press(prepared({ player, kind: player, source: 'https://streekblad.example/a.mp4' }))
    expect(media.localName).toBe(player)
    expect(media.getAttribute('src')).toBe('https://streekblad.example/a.mp4')
    expect(media.hasAttribute('controls')).toBe(true)
    expect(media.hasAttribute('autoplay')).toBe(false)
  })
})

describe('what cannot be loaded', () => {
  const violation = (details: Partial<SecurityPolicyViolationEvent>) =>
    Object.assign(new Event('securitypolicyviolation'), {
      blockedURI: 'https://www.youtube-nocookie.com',
      effectiveDirective: 'frame-src',
      disposition: 'enforce',
      ...details,
    })

  test('because its file is broken leaves a sentence and the link, which has the focus', () => {
    const content = prepared({ player: 'video' })
    press(content).dispatchEvent(new Event('error'))
    expect(content.querySelector('video')).toBeNull()
    expect(one(content, '[role=alert]').textContent).toBe('embed_failed')
    expect(focus.mock.contexts.at(-1)).toBe(content.querySelector('a'))
  })

  test.each([
    ['by its origin', {}],
    ['by its whole address', { blockedURI: film.source }],
    ['by the rule for all', { effectiveDirective: 'default-src' }],
  ])('because the page’s policy blocks it, %s, does too', (_, details) => {
    const content = prepared()
    press(content)
    document.dispatchEvent(violation(details))
    expect(content.querySelector('iframe')).toBeNull()
    expect(one(content, '[role=alert]').textContent).toBe('embed_failed')
  })

  test.each([
    ['of another site', { blockedURI: 'https://teller.example' }],
    ['of no site', { blockedURI: 'inline' }],
    ['of a picture', { effectiveDirective: 'img-src' }],
    ['that is only reported', { disposition: 'report' as const }],
  ])('is not assumed when something %s is blocked', (_, details) => {
    const content = prepared()
    press(content)
    document.dispatchEvent(violation(details))
    expect(content.querySelector('iframe')).not.toBeNull()
  })

  test('is ignored once the reader is closed', () => {
    const content = prepared()
    press(content)
    listening.abort()
    document.dispatchEvent(violation({}))
    expect(content.querySelector('iframe')).not.toBeNull()
  })
})
