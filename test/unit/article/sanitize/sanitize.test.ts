import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../../src/article/sanitize/sanitize'
import { writeEmbed } from '../../../../src/domain/embeds'
import { one, pageOf, rootOf } from '../../support/page'

function shownOf(root: Element): string {
  const shown = document.createElement('div')
  shown.append(document.importNode(sanitize(root), true))
  return shown.innerHTML
}

/** The test's DOM does not parse markup exactly as browsers do; the browser tests cover the differences. */
function clean(markup: string): string {
  const root = pageOf('<base href="https://streekblad.example/sluis/">').createElement('div')
  root.innerHTML = markup
  return shownOf(root)
}

describe('an unsafe address is removed', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    'java&#13;script:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#1;javascript:alert(1)',
    'javascript://streekblad.example/%0aalert(1)',
    'view-source:https://streekblad.example',
    'vbscript:msgbox(1)',
    'data:text/html,<b>x</b>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:image/svg+xml,x',
    'blob:https://streekblad.example/1',
    'filesystem:https://streekblad.example/1',
    'file:///etc/passwd',
    'about:blank',
    'chrome://settings',
    'intent:x#Intent;end',
    'ws://streekblad.example/1',
    'chrome-extension://abcdefghijklmnop/a.png',
    'moz-extension://abcdefghijklmnop/a.png',
    'https://streekblad.example@elders.example/',
    'https://streekblad.example:geheim@elders.example/',
    'https://',
  ]

  test.each(hostile)('of a link: %s', address => {
    expect(clean(`<p><a href="${address}">lees</a></p>`)).toBe('<p><a>lees</a></p>')
  })

  test.each([...hostile, 'mailto:a@b.example', 'tel:1'])('of a picture: %s', address => {
    expect(clean(`<p><img src="${address}" alt="a"></p>`)).toBe('<p><img alt="a"></p>')
  })

  test.each(hostile.filter(address => address.trim() === address && !address.includes(',')))(
    'of a set of pictures, where a good one stays: %s',
    address => {
      expect(clean(`<p><img srcset="${address} 1x, /a.jpg 2x" alt="a"></p>`)).toBe(
        '<p><img srcset="https://streekblad.example/a.jpg 2x" alt="a"></p>',
      )
    },
  )

  test.each([
    ['quotation', '<blockquote cite="javascript:alert(1)">a</blockquote>', '<blockquote>a</blockquote>'],
    ['deletion', '<p><del cite="data:text/html,x">a</del></p>', '<p><del>a</del></p>'],
    ['link by another name', '<p><a xlink:href="javascript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
  ])('of a %s', (_, markup, text) => {
    expect(clean(markup)).toBe(text)
  })

  test.each([
    ['a word for a size', 'a.jpg groot'],
    ['an attribute', 'a.jpg 1x&quot;onerror=alert(1)'],
    ['markup', 'a.jpg &lt;script&gt;'],
  ])('an unsafe file in a set is removed: %s', (_, set) => {
    expect(clean(`<img srcset="${set}" alt="a">`)).toBe('<img alt="a">')
  })
})

describe('an address', () => {
  test.each([
    ['with another host', '//elders.example/x', 'https://elders.example/x'],
    ['from the root', '/pad', 'https://streekblad.example/pad'],
    ['relative to the page', 'pad', 'https://streekblad.example/sluis/pad'],
    ['with spaces around it', '  https://a.example/x ', 'https://a.example/x'],
    ['with a break in it', 'https://a.exam&#10;ple/x', 'https://a.example/x'],
    ['of mail', 'mailto:redactie@streekblad.example', 'mailto:redactie@streekblad.example'],
    ['of a telephone', 'tel:+31201234567', 'tel:+31201234567'],
    ['in the text', ' #n1', '#text-n1'],
    ['in the text, with escapes', '#caf%C3%A9', '#text-caf%C3%A9'],
  ])('%s becomes absolute', (_, address, whole) => {
    expect(clean(`<a href="${address}">a</a>`)).toBe(`<a href="${whole}">a</a>`)
  })

  test('of a picture in a data address stays', () => {
    const image = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a">'
    expect(clean(image)).toBe(image)
  })

  test('of every picture in a set becomes absolute', () => {
    expect(clean('<img srcset="a.jpg 640w,/w_1,h_1/b.jpg 1280w" alt="">')).toBe(
      '<img srcset="https://streekblad.example/sluis/a.jpg 640w, https://streekblad.example/w_1,h_1/b.jpg 1280w" alt="">',
    )
  })
})

describe('an attribute is removed', () => {
  test.each([
    'onerror="alert(1)"',
    'ONLOAD="alert(1)"',
    'onclick="alert(1)"',
    'onfocus="alert(1)"',
    'onbeforetoggle="alert(1)"',
    'style="position: fixed"',
    'class="clutter"',
    'name="getElementById"',
    'is="x-reclame"',
    'part="x"',
    'popover',
    'popovertarget="x"',
    'commandfor="x"',
    'itemprop="x"',
    'data-src="x"',
    'data-embed="https://kwaad.example/"',
    'aria-hidden="true"',
    'role="button"',
    'contenteditable',
    'autofocus',
    'accesskey="x"',
    'tabindex="1"',
    'slot="x"',
    'ping="https://kwaad.example"',
    'background="https://kwaad.example"',
    'href="https://kwaad.example"',
    'src="https://kwaad.example"',
    'xmlns="http://www.w3.org/2000/svg"',
    'id="a b"',
    'id=""',
    'lang="nl&quot; x"',
    'lang=""',
    'dir="up"',
    'width="640"',
  ])('%s', attribute => {
    expect(clean(`<p ${attribute}>tekst</p>`)).toBe('<p>tekst</p>')
  })

  test.each([
    ['of a picture', '<img width="100%" height="alles" alt="a" usemap="#x" longdesc="/x" sizes="1px">'],
    ['of a picture that is not there', '<img src=x:y onerror="alert(1)" alt="a" crossorigin>'],
  ])('%s', (_, markup) => {
    expect(clean(markup)).toBe('<img alt="a">')
  })

  test.each([
    '<td colspan="x" rowspan="-1" headers="a" background="/x">a</td>',
    '<td colspan="99999" onclick="a()">a</td>',
  ])('of a cell: %s', cell => {
    expect(clean(`<table><tbody><tr>${cell}</tr></tbody></table>`)).toBe(
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    )
  })

  test('target and rel of a link, because the reader sets its own', () => {
    expect(clean('<a href="https://a.example/" target="_top" rel="opener" download>a</a>')).toBe(
      '<a href="https://a.example/">a</a>',
    )
  })
})

describe('an element is removed, but not its text', () => {
  test.each([
    ['a form', '<form action="https://kwaad.example"><p>tekst</p></form>'],
    [
      'a form with fields that shadow its properties',
      '<form><input name="attributes"><input name="parentNode"><input name="localName"><input name="nodeType"><input name="firstChild"><input name="namespaceURI"><p>tekst</p></form>',
    ],
    ['a form in a form', '<form><div><form id="b"><p>tekst</p></form></div></form>'],
    ['a label', '<label><p>tekst</p></label>'],
    ['a box', '<div><p>tekst</p></div>'],
    ['an unknown element', '<x-reclame onclick="a()"><p>tekst</p></x-reclame>'],
    ['a slot', '<slot name="x"><p>tekst</p></slot>'],
    ['a dialog', '<dialog open><p>tekst</p></dialog>'],
    ['a font', '<p><font color="red">tekst</font></p>'],
    ['a picture’s map', '<map name="x"><area href="javascript:alert(1)"><p>tekst</p></map>'],
    ['a marquee', '<marquee onstart="alert(1)"><p>tekst</p></marquee>'],
    ['a base', '<base href="https://kwaad.example/"><p>tekst</p>'],
    ['a style sheet', '<link rel="stylesheet" href="https://kwaad.example/"><p>tekst</p>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><p>tekst</p>'],
    ['a comment', '<!-- <script>alert(1)</script> --><p>tekst</p>'],
  ])('%s', (_, markup) => {
    expect(clean(markup)).toBe('<p>tekst</p>')
  })
})

test('properties of a form that its fields shadow are not read', () => {
  const root = rootOf('<form><input><p>tekst</p></form>')
  const form = one(root, 'form')
  // As in browsers for `<input name="localName">`; the test's DOM does not do this.
  const properties = ['localName', 'namespaceURI', 'nodeType']
  for (const name of properties) Object.defineProperty(form, name, { value: one(form, 'input') })
  expect(shownOf(root)).toBe('<p>tekst</p>')
})

describe('an element is removed with its contents', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>@import "x"</style>'],
    [
      'a page for no scripts',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">a</p></noscript>',
    ],
    ['a template', '<template><p>a</p><img src=x onerror="alert(1)"></template>'],
    ['a drawing', '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>'],
    ['HTML in a drawing', '<svg><foreignObject><p>a</p></foreignObject></svg>'],
    ['a style in a drawing', '<svg><style><img src=x onerror=alert(1)></style></svg>'],
    [
      'markup in a formula',
      '<math><annotation-xml encoding="text/html"><p>a</p></annotation-xml><mi xlink:href="javascript:alert(1)">a</mi></math>',
    ],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>">a</iframe>'],
    ['an object', '<object data="javascript:alert(1)"><p>a</p></object>'],
    ['a plug-in', '<embed src="javascript:alert(1)">'],
    ['a choice', '<select><option>a</option></select>'],
    ['a field', '<textarea>a</textarea><input value="a" autofocus onfocus="alert(1)">'],
    ['a button', '<button formaction="javascript:alert(1)">a</button>'],
    ['a film', '<video src=x onerror="alert(1)"><p>a</p></video>'],
    ['a sound', '<audio src=x onerror="alert(1)"><p>a</p></audio>'],
    ['a canvas', '<canvas>a</canvas>'],
  ])('%s', (_, markup) => {
    expect(clean(`<p>tekst</p>${markup}`)).toBe('<p>tekst</p>')
  })

  test.each(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:x', null])(
    'an element of the namespace %s, whatever its name',
    namespace => {
      const root = rootOf('<p>tekst</p>')
      const foreign = root.ownerDocument.createElementNS(namespace, 'p')
      foreign.textContent = 'a'
      root.append(foreign)
      expect(shownOf(root)).toBe('<p>tekst</p>')
    },
  )
})

test.each([
  '<h2>Kop</h2><p>a <b>b</b> <em lang="en">c</em><br>d</p>',
  '<ul><li>a</li></ul><ol start="3" reversed=""><li value="4">b</li></ol>',
  '<table><caption>Peil</caption><tbody><tr><th scope="row">a</th><td colspan="2">1</td></tr></tbody></table>',
  '<figure><picture><img src="https://a.example/a.jpg" srcset="https://a.example/b.jpg 2x" alt="a" width="640"></picture><figcaption>b</figcaption></figure>',
  '<blockquote cite="https://a.example/"><p>a</p><cite>b</cite></blockquote><pre><code>c</code></pre><hr>',
  '<p dir="rtl" lang="ar">مرحبا</p><ruby>東<rt>ひがし</rt></ruby>',
  '<p>a <time datetime="2024-05-24T10:00:00+02:00">toen</time></p>',
  '<p>a &lt;script&gt;alert(1)&lt;/script&gt; <abbr title="a &quot;b&quot;">d</abbr></p>',
])('elements of articles stay: %s', markup => {
  expect(clean(markup)).toBe(markup)
})

test('ids are other than those of the reader, and links in the text follow them', () => {
  expect(clean('<h2 id="type">a</h2><p id="n1">b <a href="#n1" id="title">c</a></p>')).toBe(
    '<h2 id="text-type">a</h2><p id="text-n1">b <a href="#text-n1" id="text-title">c</a></p>',
  )
  expect(clean('<p id="">a</p><p id="a b">b</p>')).toBe('<p>a</p><p>b</p>')
})

test.each([
  ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant'],
  ...['for', 'form', 'list', 'headers', 'itemref', 'usemap', 'popovertarget', 'commandfor', 'anchor'],
  ...['popover', 'name', 'class', 'style', 'slot', 'part', 'is', 'exportparts', 'role', 'tabindex'],
  ...['accesskey', 'autofocus', 'inert', 'contenteditable', 'ping', 'target', 'download', 'interestfor'],
])('no element keeps an attribute that reaches out of the text or styles it: %s', name => {
  expect(clean(`<p ${name}="type"><a ${name}="type" href="https://a.example/">a</a></p>`)).toBe(
    '<p><a href="https://a.example/">a</a></p>',
  )
  expect(clean(`<table><tr><td ${name}="type">a</td></tr></table>`)).not.toContain(name)
})

describe('the placeholder of an embed', () => {
  const embed = {
    kind: 'video',
    player: 'frame',
    source: 'https://player.example/1',
    provider: 'Speler',
    width: 640,
    height: 360,
  } as const
  const placed = () => {
    const root = rootOf(
      '<figure onclick="alert(1)" data-x="y"><a href="https://speler.example/1">a</a></figure>',
    )
    writeEmbed(one(root, 'figure'), embed)
    return root
  }
  const notesOf = (markup: string) => {
    const figure = one(rootOf(markup), 'figure')
    return figure.getAttributeNames().map(name => [name, figure.getAttribute(name)])
  }

  test('stays with its attribute and nothing else', () => {
    expect(notesOf(shownOf(placed()))).toEqual([
      ['data-embed', 'video frame 640x360 https://player.example/1 Speler'],
    ])
  })

  test.each([
    ['of a script', 'video frame 1x1 javascript:alert(1) Speler'],
    ['of data', 'video frame 1x1 data:text/html,x Speler'],
    ['over an insecure connection', 'video frame 1x1 http://player.example/1 Speler'],
    ['of a service over an insecure connection', 'video providerFrame 1x1 http://player.example/1 Speler'],
    ['behind the name of another host', 'video frame 1x1 https://player.example@elders.example/1 Speler'],
    ['of a broken address', 'video frame 1x1 https://[ Speler'],
    ['for an unknown player', 'video object 1x1 https://player.example/1 Speler'],
    ['of an unknown kind', 'toString frame 1x1 https://player.example/1 Speler'],
    ['without a provider', 'video frame 1x1 https://player.example/1 '],
    ['with more in it', `video frame 1x1 https://player.example/1 ${'Speler '.repeat(20)}`],
    ['of a size beyond all screens', 'video frame 99999x1 https://player.example/1 Speler'],
  ])('is removed when it is one %s', (_, note) => {
    const root = placed()
    one(root, 'figure').setAttribute('data-embed', note)
    expect(notesOf(shownOf(root))).toEqual([])
  })
})

test('the input is emptied, so that nothing unsafe can be shown by mistake', () => {
  const root = rootOf('<p onclick="alert(1)">tekst</p>')
  sanitize(root)
  expect(root.childNodes).toHaveLength(0)
})

describe('an extremely nested page', () => {
  const nest = (name: string, count: number) => {
    const root = rootOf('<p>voor</p>')
    let at: Element = root
    for (let depth = 0; depth < count; depth++) {
      const inner = root.ownerDocument.createElement(name)
      inner.append('a')
      at.append(inner)
      at = inner
    }
    root.append('na')
    return root
  }

  test.each(['div', 'b', 'form', 'x-y'])('is copied completely: %s', name => {
    const text = sanitize(nest(name, 1500)).textContent
    expect(text).toBe(`voor${'a'.repeat(1500)}na`)
  })

  test('is copied no deeper than browsers nest', () => {
    let depth = 0
    for (let at = sanitize(nest('b', 1500)).lastElementChild; at; at = at.firstElementChild) depth++
    expect(depth).toBe(512)
  })
})
