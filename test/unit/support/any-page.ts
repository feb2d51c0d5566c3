import fc from 'fast-check'
import { prose } from './page'
import { anyText } from './properties'

/** Fields by these names take the place of the properties of their form. */
const shadowed =
  `tagName localName children attributes parentNode parentElement nodeType nodeName id style className
  classList childNodes firstChild nextSibling textContent innerText getAttribute setAttribute removeAttribute contains
  matches closest querySelector querySelectorAll getRootNode isConnected ownerDocument shadowRoot append remove
  getBoundingClientRect dataset hidden dir lang namespaceURI checkVisibility cloneNode hasAttribute`.split(
    /\s+/,
  )

const containers =
  `div section article main aside header footer nav p span a b em h1 h2 h3 h6 ul ol li dl dt dd table tbody
  tr td th caption blockquote pre code figure figcaption picture details summary dialog form fieldset label button font
  center marquee noscript object video audio ruby rt x-card leeslamp-reader leeslamp-tray svg math g
  foreignObject mtext template select option iframe search hgroup ins q time`.split(/\s+/)

/** Written as they are, since most of what is odd about them is how they are written. */
const attributes = [
  'id=a',
  'id=a class=b',
  'id=""',
  'id="x y"',
  'id=__proto__',
  'id=constructor',
  'id=title',
  'id=list-heading',
  'id=leeslamp-reader',
  'id=leeslamp-tray',
  'name=body',
  'class="related gerelateerd"',
  'class="advertentie ad-slot"',
  'class="article-body content"',
  'class="cookie-consent overlay modal"',
  'class="newsletter signup"',
  'class="constructor __proto__ toString"',
  'class="\u0000 \ufeff"',
  `class="${'zeer-lang '.repeat(300)}"`,
  `title="${'x'.repeat(5000)}"`,
  'style="display:none"',
  'style="position:fixed;inset:0;z-index:9999"',
  'style="position:sticky;top:0;color:red;display:block!important"',
  'style="overflow:hidden"',
  'hidden',
  'inert',
  'dir=rtl',
  'dir=odd',
  'lang=ar',
  'lang="<"',
  'aria-hidden=true',
  'role=dialog aria-modal=true',
  'role=navigation',
  'data-leeslamp-hidden',
  'data-leeslamp-hidden="by the page"',
  'data-leeslamp-unlocked="scroll blur"',
  'data-uncertain=1',
  'data-embed="video frame 1x1 https://e.example/ E"',
  'data-embed="video frame 1x1 javascript:void(0) E"',
  'onclick="void(0)" onerror=void(0)',
  'href="javascript:void(0)"',
  'href="https://krant.example/#a"',
  'href="#a"',
  'href="http://["',
  'src="data:text/html,x"',
  'srcset="a.jpg 1x, javascript:void(0) 2x, https://[ 3w"',
  'open',
  'popover',
  'contenteditable tabindex=0',
  'is=x-card',
  'slot=a',
  'colspan=99999 rowspan=-1',
  'value="9e9" start=-3 type=i reversed',
  'datetime="2026-11-30T08:00"',
  'itemprop=articleBody',
  'property="og:title" content="<b>"',
  '"odd"=1 <=2',
]

/** Markup without anything of ours in it. */
const pieces = [
  '<!-- opmerking -->',
  '<!---->',
  '<![CDATA[ gegevens ]]>',
  '<?doe iets?>',
  '<br>',
  '<hr>',
  '<wbr>&shy;&nbsp;&#0;&#xd800;&amp;lt;',
  '</p></div></b>',
  '<img src=/brug.jpg srcset="/brug.jpg 1x, /groot.jpg 2x" width=800 height=600 alt="De brug">',
  '<img src="javascript:void(0)" onerror=void(0) alt="<script>">',
  `<img src="data:image/png;base64,${'A'.repeat(3000)}" width=640 height=480>`,
  '<picture><source srcset="/a.webp 640w,/b.webp 99999999999w" type=image/webp><img src=/a.jpg width=640 height=400></picture>',
  '<noscript><img src=/laat.jpg width=640 height=480></noscript>',
  '<figure><img src=/sluis.jpg width=800 height=600><figcaption>De sluis in het voorjaar</figcaption></figure>',
  '<figure><figcaption>Eerst het bijschrift</figcaption><img src=/dijk.jpg width=800 height=600></figure>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk" width=560 height=315></iframe>',
  '<iframe src="javascript:void(0)" srcdoc="<script>void(0)</script>"></iframe>',
  '<iframe src="https://speler.example/embed/1" style="width:100%;height:400px"></iframe>',
  '<video src=/film.mp4 controls poster=/film.jpg width=640 height=360><track src=/t.vtt></video>',
  '<audio src="javascript:void(0)" controls></audio>',
  '<blockquote class="twitter-tweet"><p>Een bericht</p><a href="https://twitter.com/a/status/1">30 nov</a></blockquote>',
  '<object data="/x.swf"><embed src="javascript:void(0)"></object>',
  '<svg viewBox="0 0 9 9"><title>Tekening</title><a xlink:href="javascript:void(0)"><text>letters</text></a><foreignObject><p>in de tekening</p></foreignObject></svg>',
  '<math><mtext><table><tr><td><img src=x onerror=void(0)></table></mtext><annotation-xml encoding="text/html"><p>som</p></annotation-xml></math>',
  '<template><p>sjabloon</p><script>void(0)</script></template>',
  '<template shadowrootmode=open><p>in de schaduw</p><slot></slot></template>',
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":{"toString":1},"author":[[[]]]}]}</script>',
  '<script type="text/plain">geen tekst</script><style>.geen { tekst: 1 }</style>',
  '<textarea><p>getypt</p></textarea><select><option>keuze</select>',
  '<table><tr><td>een<td>twee<tr><th colspan=2>drie</table>',
  '<table>los<tr><p>buiten</p></table>',
  '<ul><li>een<li>twee<ul><li>drie</ul></ul>',
  '<ol start=3 reversed><li value=9>negen<p>en meer</p></ol>',
  '<pre><code>regel een\nregel  twee\n</code></pre>',
  '<h2>Lees ook</h2><ul><li><a href=/een>Het eerste andere bericht van vandaag</a><li><a href=/twee>Het tweede bericht</a></ul>',
  '<p>مرحبا بالعالم، هذا نص من اليمين إلى اليسار ويكفي لفقرة كاملة من الكلام العادي في صحيفة.</p>',
  '<h1>De sluis blijft dicht</h1>',
  '<p class=byline>Door Anna de Vries</p><time datetime="2026-11-30">30 november</time>',
  '<p class=lead><strong>De sluis blijft tot het voorjaar dicht, want de deuren sluiten niet.</strong></p>',
]

const oneAttribute = fc.constantFrom(...attributes)
const someAttributes = fc.array(oneAttribute, { maxLength: 3 }).map(all => all.map(one => ` ${one}`).join(''))
const escaped = anyText.map(text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const inline = fc
  .tuple(fc.constantFrom(...'a b bdi cite code del em ins q s span time u x-card'.split(' ')), someAttributes)
  .map(([tag, attributes]) => `<${tag}${attributes}>woorden in de zin</${tag}>`)
/** A paragraph of running text, so that most of the pages have an article. */
const paragraph = fc
  .tuple(fc.nat(12), someAttributes, fc.array(inline, { maxLength: 2 }))
  .map(([at, attributes, inside]) => `<p${attributes}>${[prose(at), ...inside].join(' ')}</p>`)

const shadowingForm = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...shadowed), { minLength: 1, maxLength: 4 }), someAttributes)
  .map(([names, attributes]) => ({
    start: `<form${attributes}>${names.map(name => `<input name=${name}>`).join('')}`,
    end: '</form>',
  }))
const container = fc
  .tuple(fc.constantFrom(...containers), someAttributes)
  .map(([tag, attributes]) => ({ start: `<${tag}${attributes}>`, end: `</${tag}>` }))
/**
 * A piece of a page, with pieces in it.
 * @param deepest number of elements in each other
 */
function pieceOf(deepest: number): fc.Arbitrary<string> {
  const deep = fc
    .tuple(fc.constantFrom('div', 'span', 'b', 'blockquote', 'ul'), fc.constantFrom(9, deepest))
    .map(([tag, depth]) => ({ start: `<${tag}>`.repeat(depth), end: `</${tag}>`.repeat(depth) }))
  const boxes = fc.oneof({ weight: 6, arbitrary: container }, { weight: 2, arbitrary: shadowingForm }, deep)
  return fc.letrec<{ node: string; nodes: string }>(tie => ({
    nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'page' }).map(all => all.join('')),
    node: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'page', withCrossShrink: true },
      { weight: 2, arbitrary: paragraph },
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: escaped },
      {
        weight: 4,
        arbitrary: fc.tuple(boxes, tie('nodes')).map(([{ start, end }, inside]) => `${start}${inside}${end}`),
      },
    ),
  })).node
}

const heads = [
  '',
  '<title>De sluis blijft dicht | Krant</title>',
  '<title></title><title>Tweede</title><base href="javascript:void(0)">',
  '<base href="https://elders.example/map/"><meta name=author content="Anna de Vries">',
  '<meta property="og:title" content="De sluis"><meta property="og:image" content="javascript:void(0)">',
  '<meta property="article:published_time" content="morgen"><meta name=description content="x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"De sluis","author":{"name":7}}</script>',
  '<script type="application/ld+json">[[[{"@graph":null}]]]</script><link rel=canonical href="http://[">',
]

/**
 * The markup of a page: paragraphs of an article, with anything around, between and in them.
 * @param deepest number of elements in each other
 */
export function anyPage(deepest: number): fc.Arbitrary<string> {
  const piece = pieceOf(deepest)
  return fc
    .record({
      head: fc.constantFrom(...heads),
      body: someAttributes,
      around: fc.oneof(fc.constant({ start: '', end: '' }), container, shadowingForm),
      before: fc.array(piece, { maxLength: 3 }),
      between: fc.array(piece, { maxLength: 5 }),
      paragraphs: fc.constantFrom(6, 6, 6, 1, 0),
      after: fc.array(piece, { maxLength: 3 }),
    })
    .map(({ head, body, around, before, between, paragraphs, after }) => {
      const text = Array.from({ length: paragraphs }, (_, at) => `<p>${prose(at)}</p>${between[at] ?? ''}`)
      const article = [around.start, ...text, around.end].join('')
      return `<!doctype html><head>${head}</head><body${body}>${[...before, article, ...after].join('')}`
    })
}
