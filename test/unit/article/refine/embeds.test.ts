import { describe, expect, test } from 'vitest'
import { placeEmbeds } from '../../../../src/article/refine/embeds'
import { readEmbed } from '../../../../src/domain/embeds'
import { embedRules } from '../../../../src/rules/embeds'
import { pageOf, prose } from '../../support/page'

/** In a detached root, because the test's DOM would load the frames of a document. */
function placed(markup: string, page = 'https://streekblad.example/sluis/'): HTMLElement {
  const root = pageOf('<base href="https://streekblad.example/sluis/">').createElement('div')
  root.innerHTML = markup
  placeEmbeds(root, embedRules, page)
  return root
}

/** The placeholders in short: provider, kind, page and title. */
function embedsIn(root: Element) {
  return [...root.querySelectorAll('figure')].flatMap(figure => {
    const embed = readEmbed(figure)
    const link = figure.querySelector('a')
    return embed ? [{ ...embed, seenAt: link?.getAttribute('href'), title: link?.textContent }] : []
  })
}

const frame = (source: string, more = '') => `<iframe src="${source}" ${more}></iframe>`
const youtube = 'https://www.youtube.com/embed/aBcDeFgHi_1'

describe('a frame of a known service', () => {
  test.each([
    [youtube, 'video', 'YouTube', 'https://www.youtube.com/watch?v=aBcDeFgHi_1'],
    [
      '//www.youtube.com/embed/aBcDeFgHi_1?start=9',
      'video',
      'YouTube',
      'https://www.youtube.com/watch?v=aBcDeFgHi_1',
    ],
    [
      'http://www.youtube-nocookie.com/embed/aBcDeFgHi_1',
      'video',
      'YouTube',
      'https://www.youtube.com/watch?v=aBcDeFgHi_1',
    ],
    ['https://player.vimeo.com/video/123?h=abc', 'video', 'Vimeo', 'https://vimeo.com/123'],
    [
      'https://www.dailymotion.com/embed/video/x7abc',
      'video',
      'Dailymotion',
      'https://www.dailymotion.com/video/x7abc',
    ],
    [
      'https://geo.dailymotion.com/player/xk1.html?video=x7abc',
      'video',
      'Dailymotion',
      'https://www.dailymotion.com/video/x7abc',
    ],
    [
      'https://platform.twitter.com/embed/Tweet.html?dnt=false&id=12345',
      'post',
      'X',
      'https://x.com/i/status/12345',
    ],
    [
      'https://www.instagram.com/p/AbC_d/embed/captioned/',
      'post',
      'Instagram',
      'https://www.instagram.com/p/AbC_d/',
    ],
    ['https://www.tiktok.com/embed/v2/12345', 'video', 'TikTok', 'https://www.tiktok.com/@_/video/12345'],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fstreekblad%2Fvideos%2F1%2F&width=500',
      'post',
      'Facebook',
      'https://www.facebook.com/streekblad/videos/1/',
    ],
    [
      'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k1?id=9',
      'post',
      'Bluesky',
      'https://bsky.app/profile/did:plc:abc/post/3k1',
    ],
    [
      'https://open.spotify.com/embed/episode/4aB?theme=0',
      'audio',
      'Spotify',
      'https://open.spotify.com/episode/4aB',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      'audio',
      'SoundCloud',
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    ],
    [
      'https://datawrapper.dwcdn.net/aB1cD/3/',
      'graphic',
      'Datawrapper',
      'https://datawrapper.dwcdn.net/aB1cD/3/',
    ],
    [
      'https://flo.uri.sh/visualisation/123/embed',
      'graphic',
      'Flourish',
      'https://flo.uri.sh/visualisation/123/embed',
    ],
    [
      'https://www.google.com/maps/embed?pb=!1m18',
      'map',
      'Google Maps',
      'https://www.google.com/maps/embed?pb=!1m18',
    ],
  ])('%s', (source, kind, provider, seenAt) => {
    const [embed, ...others] = embedsIn(placed(frame(source)))
    expect(embed).toMatchObject({ kind, provider, seenAt, title: provider })
    expect(embed?.player).toMatch(/frame$/i)
    expect(embed?.source).toMatch(/^https:/)
    expect(others).toEqual([])
  })

  test.each([
    ['data-src', `<iframe data-src="${youtube}"></iframe>`],
    ['data-src, under a blank one', `<iframe src="about:blank" data-src="${youtube}"></iframe>`],
    [
      'an attribute of a consent manager',
      `<iframe data-cmp-src="${youtube}" data-cmp-vendor="s30"></iframe>`,
    ],
    [
      'data-src, under a page that asks first',
      `<iframe src="/toestemming" data-lazy-src="${youtube}"></iframe>`,
    ],
    ['lite-youtube', '<lite-youtube videoid="aBcDeFgHi_1"></lite-youtube>'],
    ['youtube-video', '<youtube-video video-id="aBcDeFgHi_1"><button>Speel af</button></youtube-video>'],
    ['amp-youtube', '<amp-youtube data-videoid="aBcDeFgHi_1" layout="responsive"></amp-youtube>'],
  ])('is found by %s', (_, markup) => {
    expect(embedsIn(placed(markup))).toMatchObject([
      { provider: 'YouTube', seenAt: 'https://www.youtube.com/watch?v=aBcDeFgHi_1' },
    ])
  })

  test('has the size that the page states', () => {
    expect(embedsIn(placed(frame(youtube, 'width="560" height="315"')))).toMatchObject([
      { width: 560, height: 315 },
    ])
    expect(embedsIn(placed(frame(youtube, 'width="100%" style="height: 420px"')))).toMatchObject([
      { width: null, height: 420 },
    ])
  })

  test('has one placeholder, however often the page has it', () => {
    const again = frame('https://www.youtube-nocookie.com/embed/aBcDeFgHi_1')
    expect(embedsIn(placed(`${frame(youtube)}<p>a</p>${again}`))).toHaveLength(1)
    expect(placed(`${frame(youtube)}<p>a</p>${again}`).querySelector('iframe')).toBeNull()
  })
})

describe('a title', () => {
  test.each([
    ['De sluis gaat dicht', 'De sluis gaat dicht'],
    ['  De  sluis\n', 'De sluis'],
    ['YouTube video player', 'YouTube'],
    ['Embedded video', 'YouTube'],
    ['YouTube', 'YouTube'],
    ['iframe', 'YouTube'],
    ['', 'YouTube'],
    ['a'.repeat(900), 'a'.repeat(200)],
  ])('%j is shown as %j', (title, shown) => {
    expect(embedsIn(placed(frame(youtube, `title="${title}"`)))).toMatchObject([{ title: shown }])
  })
})

describe('a frame of any other page', () => {
  test.each([
    ['of a size', frame('https://kaart.example/dorp', 'width="640" height="480"'), 'kaart.example'],
    ['of a height', frame('https://www.kaart.example/dorp', 'width="100%" height="480"'), 'kaart.example'],
    [
      'of a styled height',
      frame('https://kaart.example/dorp', 'style="width:100%;height:480px"'),
      'kaart.example',
    ],
    [
      'in a box that is kept open for it',
      `<div style="position:relative;padding-bottom:56.25%">${frame('https://kaart.example/dorp')}</div>`,
      'kaart.example',
    ],
    ['of the page’s own site', frame('/kaart/', 'height="480"'), 'streekblad.example'],
    [
      'that only has a similar name',
      frame('https://ladder.example/adressen', 'height="480"'),
      'ladder.example',
    ],
  ])('%s is named by its host', (_, markup, provider) => {
    expect(embedsIn(placed(markup))).toMatchObject([{ kind: 'content', player: 'frame', provider }])
  })

  test.each([
    ['without a size', frame('https://kaart.example/dorp')],
    ['over an insecure connection', frame('http://kaart.example/dorp', 'height="480"')],
    ['as narrow as an advertisement', frame('https://kaart.example/dorp', 'width="300" height="250"')],
    ['as flat as a banner', frame('https://kaart.example/dorp', 'width="970" height="250"')],
    ['that is low', frame('https://kaart.example/dorp', 'width="600" height="90"')],
    ['without an address', '<iframe width="640" height="480"></iframe>'],
    ['with nothing in it', frame('about:blank', 'width="640" height="480"')],
    ['with a script in it', frame('javascript:alert(1)', 'width="640" height="480"')],
    ['with data in it', frame('data:text/html,a', 'width="640" height="480"')],
    [
      'behind the name of another host',
      frame('https://player.vimeo.com@elders.example/video/123', 'width="640" height="480"'),
    ],
    [
      'with a password',
      frame('https://player.vimeo.com:video@elders.example/video/123', 'width="640" height="480"'),
    ],
  ])('%s is no embed', (_, markup) => {
    expect(embedsIn(placed(markup))).toEqual([])
  })
})

describe('no embed is', () => {
  test.each([
    ['an advertisement', 'https://ads.example/banner', 'width="640" height="480"'],
    ['one by its path', 'https://cdn.example/adserver/640', 'width="640" height="480"'],
    ['a known advertiser', 'https://securepubads.g.doubleclick.net/x', 'width="640" height="480"'],
    ['one by its title', 'https://media.example/a.html', 'height="480" title="Sponsored ad"'],
    ['a form', 'https://x1.sibforms.com/serve/a', 'height="480"'],
    ['terms of use', 'https://streekblad.example/terms_of_use.html', 'height="480"'],
    ['a consent dialog', 'https://cmp.streekblad.example/vraag', 'width="640" height="480"'],
    ['a counter', 'https://www.googletagmanager.com/ns.html?id=1', 'width="640" height="480"'],
    ['a form for a newsletter', 'https://streekblad.example/newsletter/', 'width="640" height="480"'],
    ['a captcha', 'https://www.google.com/recaptcha/api2/anchor', 'width="640" height="480"'],
    ['a button of a network', 'https://www.facebook.com/plugins/like.php?href=x', 'width="640" height="480"'],
    ['a button of a channel', 'https://www.youtube.com/subscribe_embed?c=1', 'width="640" height="480"'],
    ['comments', 'https://disqus.com/embed/comments/?base=default', 'width="640" height="480"'],
    ['a player of no size', youtube, 'width="0" height="0"'],
    ['a player of one pixel', youtube, 'width="1" height="1"'],
    ['a hidden player', youtube, 'hidden'],
    ['a player that is hidden by style', youtube, 'style="display:none"'],
    ['a player that is hidden by style with spaces', youtube, 'style="border:0; display: none"'],
  ])('%s', (_, source, attributes) => {
    expect(embedsIn(placed(frame(source, attributes)))).toEqual([])
  })

  test.each([
    ['a frame in a hidden box', `<div hidden>${frame(youtube)}</div>`],
    ['a frame in a noscript', `<noscript>${frame(youtube)}</noscript>`],
    ['an element with an id of another kind', '<div data-video-id="12345"></div>'],
    ['an element with a broken id', '<lite-youtube videoid="x/../y"></lite-youtube>'],
    [
      'what a page has noted itself',
      '<figure data-embed="video frame x https://ads.example/ Reclame"><a href="https://ads.example/">a</a><p>a</p></figure>',
    ],
  ])('%s', (_, markup) => {
    expect(embedsIn(placed(markup))).toEqual([])
  })
})

describe('a recording', () => {
  test.each([
    [
      'a film',
      '<video src="/film.mp4" width="640" height="360"></video>',
      'video',
      'https://streekblad.example/film.mp4',
    ],
    [
      'one of more sources',
      '<video><source src="a.webm" type="video/webm"><source src="b.mp4"></video>',
      'video',
      'https://streekblad.example/sluis/a.webm',
    ],
    [
      'a lazy one',
      '<video data-src="https://media.example/film.mp4"></video>',
      'video',
      'https://media.example/film.mp4',
    ],
    [
      'the whole file of one in pieces',
      '<video><source src="a.m3u8"><source src="b.mp4"></video>',
      'video',
      'https://streekblad.example/sluis/b.mp4',
    ],
    [
      'a sound',
      '<audio controls><source src="http://media.example/klank.mp3"></audio>',
      'audio',
      'http://media.example/klank.mp3',
    ],
  ])('%s', (_, markup, player, source) => {
    expect(embedsIn(placed(markup))).toMatchObject([{ kind: player, player, source, seenAt: source }])
  })

  test.each([
    ['without a source', '<video controls></video>'],
    ['that a script makes', '<video src="blob:https://streekblad.example/1"></video>'],
    ['in segments only', '<video src="/film.m3u8"></video>'],
    ['in segments only, by its type', '<video><source src="/film" type="application/x-mpegURL"></video>'],
    ['in a data address', '<audio src="data:audio/mp3;base64,AAAA"></audio>'],
  ])('%s is no embed', (_, markup) => {
    expect(embedsIn(placed(markup))).toEqual([])
  })
})

describe('a post', () => {
  const tweet = (text: string) =>
    `<blockquote class="twitter-tweet"><p>${text}</p>— Anna (@anna) <a href="https://twitter.com/anna/status/123?ref_src=x">3 mei</a></blockquote>`

  test('with its text on the page is not changed', () => {
    const markup = tweet(prose())
    expect(placed(markup).innerHTML).toBe(markup)
  })

  test.each([
    [
      'of X, by a user with a long name',
      tweet('<a href="https://t.co/abc">foto</a>').replace(
        'Anna',
        'Vereniging van Schippers en Sluiswachters',
      ),
      'X',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
    ],
    [
      'of X',
      tweet('<a href="https://t.co/abc">foto</a>'),
      'X',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
    ],
    [
      'of Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbC/?utm_source=x"><a href="https://www.instagram.com/p/AbC/">Bekijk dit bericht, zoals er duizenden van zijn, op Instagram</a></blockquote>',
      'Instagram',
      'https://www.instagram.com/p/AbC/embed/',
    ],
    [
      'of Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/streekblad/posts/123"></div>',
      'Facebook',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fstreekblad/posts/123',
    ],
  ])('%s without its text gets a placeholder', (_, markup, provider, source) => {
    expect(embedsIn(placed(markup))).toMatchObject([{ kind: 'post', provider, source }])
  })

  test('that is a video gets a placeholder, with its text as title', () => {
    const markup =
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@anna/video/123"><section><a href="https://www.tiktok.com/@anna">@anna</a><p>Zo gaat de sluis dicht, met al het water van de wereld erachter.</p></section></blockquote>'
    expect(embedsIn(placed(markup))).toMatchObject([
      {
        provider: 'TikTok',
        source: 'https://www.tiktok.com/embed/v2/123',
        seenAt: 'https://www.tiktok.com/@anna/video/123',
        title: 'Zo gaat de sluis dicht, met al het water van de wereld erachter.',
      },
    ])
  })

  test.each([
    ['without a link', '<blockquote class="twitter-tweet"></blockquote>'],
    [
      'with a link to no post',
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/anna">Anna</a></blockquote>',
    ],
    ['by its class name only', '<div class="twitter-tweet"><p>a</p></div>'],
  ])('%s is not changed', (_, markup) => {
    expect(placed(markup).innerHTML).toBe(markup)
  })
})

describe('a placeholder', () => {
  const shapeOf = (markup: string) =>
    placed(markup)
      .innerHTML.replace(/<figure data-embed=.*?<\/a>/g, '<figure>*')
      .replaceAll(/ class="[^"]*"/g, '')
  const player = frame(youtube)

  test.each([
    ['alone in a paragraph', `<p>${player}</p>`, '<p></p><figure>*</figure>'],
    ['after text', `<p>a ${player}</p>`, '<p>a </p><figure>*</figure>'],
    ['before text', `<p>${player} a</p>`, '<p></p><figure>*</figure><p> a</p>'],
    ['between text', `<p>a ${player} b</p>`, '<p>a </p><figure>*</figure><p> b</p>'],
    [
      'in a line',
      `<p>a <b>b ${player} c</b> d</p>`,
      '<p>a <b>b </b></p><figure>*</figure><p><b> c</b> d</p>',
    ],
    ['in a link', `<a href="/a">${player}</a>`, '<a href="/a"></a><figure>*</figure>'],
    ['in a box', `<div class="embed">${player}</div>`, '<div><figure>*</figure></div>'],
    ['in a list', `<ul><li>a ${player}</li></ul>`, '<ul><li>a <figure>*</figure></li></ul>'],
    ['in a figure', `<figure class="wp-block-embed"><div>${player}</div></figure>`, '<figure>*</figure>'],
    [
      'in a figure with a caption',
      `<figure><div>${player}</div><figcaption>In mei</figcaption></figure>`,
      '<figure>*<figcaption>In mei</figcaption></figure>',
    ],
    [
      'in a figure with text',
      `<figure>${player}<div>Film: Anna</div></figure>`,
      '<figure></figure><figure>*</figure><figure><div>Film: Anna</div></figure>',
    ],
    [
      'in a figure with a picture',
      `<figure><img src="/a.jpg">${player}<figcaption>In mei</figcaption></figure>`,
      '<figure><img src="/a.jpg"></figure><figure>*</figure><figure><figcaption>In mei</figcaption></figure>',
    ],
  ])('%s', (_, markup, shape) => {
    expect(shapeOf(markup)).toBe(shape)
  })

  test('is after a very deeply nested line, not in it', () => {
    const line = `<p>${'<b>a'.repeat(60)}${player}${'</b>'.repeat(60)} b</p>`
    expect(shapeOf(line)).toBe(`<p>${'<b>a'.repeat(60)}${'</b>'.repeat(60)} b</p><figure>*</figure>`)
  })

  test('comes before that of a later embed', () => {
    const other = frame('https://player.vimeo.com/video/1')
    expect(embedsIn(placed(`<p>a${player}b${other}c</p>`)).map(({ provider }) => provider)).toEqual([
      'YouTube',
      'Vimeo',
    ])
  })
})

test('a page without embeds is not changed', () => {
  const markup = `<p>${prose()}</p><figure><img src="/a.jpg"></figure><blockquote>a</blockquote>`
  expect(placed(markup).innerHTML).toBe(markup)
})
