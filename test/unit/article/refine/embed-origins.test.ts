import { describe, expect, test } from 'vitest'
import { embedRulesOn } from '../../../../src/article/refine/embed-origins'
import { embedRules } from '../../../../src/rules/embeds'

const keepersOn = (page: string) =>
  embedRulesOn(page, embedRules)
    .providers.filter(({ keepsOrigin }) => keepsOrigin)
    .map(({ name }) => name)

const usual = embedRules.providers.filter(({ keepsOrigin }) => keepsOrigin).map(({ name }) => name)

test.each(['https://streekblad.example/', 'http://streekblad.example/', 'https://notyoutube.com/'])(
  'on a page of another site, players keep the origin that they need: %s',
  page => {
    expect(keepersOn(page)).toEqual(usual)
  },
)

test('graphics whose makers choose the links never do', () => {
  expect(usual).not.toContain('Datawrapper')
  expect(usual).not.toContain('Flourish')
})

describe('on a page of its own site a player does not keep its origin', () => {
  test.each([
    ['YouTube', 'https://www.youtube.com/watch?v=aBcDeFgHi_1'],
    ['YouTube', 'https://m.youtube.com/'],
    ['YouTube', 'https://www.youtube-nocookie.com/embed/aBcDeFgHi_1'],
    ['YouTube', 'http://youtube.com:8080/'],
    ['Vimeo', 'https://vimeo.com/123'],
    ['Vimeo', 'https://player.vimeo.com/video/123'],
    ['X', 'https://x.com/anna/status/1'],
    ['X', 'https://mobile.twitter.com/anna'],
    ['Spotify', 'https://open.spotify.com/episode/1'],
    ['SoundCloud', 'https://soundcloud.com/anna'],
    ['Google Maps', 'https://sites.google.com/view/streekblad'],
    ['Google Maps', 'https://www.google.nl/'],
  ])('%s on %s', (name, page) => {
    expect(usual).toContain(name)
    expect(keepersOn(page)).not.toContain(name)
  })

  test.each([
    'about:blank',
    'about:srcdoc',
    'blob:https://www.youtube.com/1',
    'data:text/html,a',
    'file:///home/a.html',
    '',
  ])('and none does where the address does not tell the origin: %j', page => {
    expect(keepersOn(page)).toEqual([])
  })
})
