import { describe, expect, test } from 'vitest'
import { findById, findByPage, findInFrame } from '../../../../src/article/refine/embed-sources'
import { embedRules } from '../../../../src/rules/embeds'
import { pageOf } from '../../support/page'

/** In a document that is not shown, because the test's DOM would load the frame. */
function inFrame(source: string, attributes = 'width="640" height="480"') {
  const box = pageOf('<base href="https://streekblad.example/sluis/">').createElement('div')
  box.innerHTML = `<iframe src="${source}" ${attributes}></iframe>`
  const [frame] = box.children
  return frame ? findInFrame(frame, embedRules) : null
}

const names = new Set(embedRules.providers.map(({ name }) => name))

describe('a host that only looks like that of a service has its own name', () => {
  test.each([
    ['with more at its end', 'https://datawrapper.dwcdn.evil.example/aB1cD/3/'],
    ['with more at its end', 'https://datawrapper.dwcdn.net.evil.example/aB1cD/3/'],
    ['with more at its end', 'https://maps.google.com.evil.example/maps/embed?pb=1'],
    ['with more at its end', 'https://www.youtube.com.evil.example/embed/aBcDeFgHi_1'],
    ['with more at its beginning', 'https://evil-youtube.com/embed/aBcDeFgHi_1'],
    ['with more at its beginning', 'https://evil.player.vimeo.com/video/123'],
    ['under another ending', 'https://www.google.evil/maps/embed?pb=1'],
    ['under another ending', 'https://www.google.com.evil/maps/embed?pb=1'],
    ['at another port', 'https://www.youtube.com:8443/embed/aBcDeFgHi_1'],
    ['with a dot at its end', 'https://www.youtube.com./embed/aBcDeFgHi_1'],
    ['in its path', 'https://evil.example/www.youtube.com/embed/aBcDeFgHi_1'],
    ['in its query', 'https://evil.example/?u=youtube.com/embed/aBcDeFgHi_1'],
    ['in its fragment', 'https://evil.example/#youtube.com/embed/aBcDeFgHi_1'],
    ['in letters that only look the same', 'https://www.youtubе.com/embed/aBcDeFgHi_1'],
  ])('%s: %s', (_, source) => {
    const found = inFrame(source)
    const { host } = new URL(source)
    expect(found?.embed).toMatchObject({ player: 'frame', kind: 'content' })
    expect(found?.embed.provider).toBe(host.replace(/^www\./, ''))
    expect(names).not.toContain(found?.embed.provider)
  })

  test.each([
    'https://player.vimeo.com@evil.example/video/123',
    'https://www.youtube.com:pass@evil.example/embed/aBcDeFgHi_1',
    'https:\\\\www.youtube.com@evil.example/embed/aBcDeFgHi_1',
  ])('and one behind a user name is no embed: %s', source => {
    expect(inFrame(source)).toBeNull()
  })

  test('and so has a post of Mastodon, which any host may have', () => {
    expect(inFrame('https://dorp.example/@anna/112233/embed', 'width="400"')).toEqual({
      embed: {
        kind: 'content',
        player: 'frame',
        source: 'https://dorp.example/@anna/112233/embed',
        provider: 'dorp.example',
        width: 400,
        height: null,
      },
      seenAt: 'https://dorp.example/@anna/112233/embed',
    })
  })
})

describe('a post', () => {
  test.each([
    'https://twitter.com.evil.example/anna/status/123',
    'https://evil.example/twitter.com/anna/status/123',
    'https://twitter.com@evil.example/anna/status/123',
    'https://www.instagram.com.evil.example/p/AbC_d/',
    'https://www.tiktok.com:8443/@anna/video/123',
  ])('at a host that only looks like that of a service is none: %s', href => {
    expect(findByPage(href, embedRules)).toBeNull()
  })

  test.each([
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fposts%2F1',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%40evil.example%2Fposts%2F1',
    'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
  ])('does not lead where its player says, unless that is its service: %s', source => {
    expect(inFrame(source)?.seenAt).toBe(source)
  })
})

test.each([
  ['x-box', true],
  ['lite-x', true],
  ['video-box', false],
  ['next-video', false],
  ['my-youtubelike', false],
])('a custom element is of a service by a whole word of its tag: %s', (tag, isFound) => {
  expect(findById(tag, '12345', embedRules) !== null).toBe(isFound)
})
