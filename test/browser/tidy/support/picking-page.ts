const sentence =
  'De brug over de Vliet gaat dit voorjaar dicht voor onderhoud, en wie van de oever naar het dorp wil moet omrijden langs de molen.'

const light = 'body { background: #fff; color: #222 } aside, .teaser { background: #f3f3f3 }'
const dark = 'body { background: #111; color: #ddd } aside, .teaser { background: #222 } a { color: #8bf }'

const listening = `
  heard = []
  for (const type of 'pointerdown pointermove mousedown mouseover mouseup click dblclick keydown keyup touchstart'.split(' ')) {
    document.addEventListener(type, event => heard.push(type + ' ' + (event.key ?? event.target.localName)), true)
    document.addEventListener(type, event => heard.push(type + ' ' + (event.key ?? event.target.localName)))
  }`

interface PageOptions {
  readonly dark: boolean
  /** `autofocus` for a link in the sidebar, `modal` for a dialog that is open. */
  readonly extra: string
}

/** A news page to pick in: a sidebar, a box with class names of a build, teasers, a frame, a banner at the bottom. */
export function pickingPage({ dark: isDark, extra }: PageOptions): string {
  const teaser = '<div class="teaser"><a href="/x">Wind</a> Aan de kust waait het vandaag hard.</div>'
  const focus = extra === 'autofocus' ? "document.querySelector('#related a').focus()" : ''
  const modal = extra === 'modal' ? "document.querySelector('dialog').showModal()" : ''
  return `<!doctype html><html lang="nl"><head><meta name="viewport" content="width=device-width"><title>Brug dicht tot mei</title><style>
    ${isDark ? dark : light}
    body { margin: 0; font: 17px/1.6 system-ui } .page { display: grid; grid-template-columns: 1fr 300px; gap: 32px; max-width: 1060px; margin: 24px auto; padding: 0 20px }
    aside, .teaser, [class^=Promo] { padding: 16px; margin: 0 0 16px; border-radius: 8px } [class^=Promo] { border: 1px solid #8888 }
    .teasers { display: flex; gap: 12px } .teaser { flex: 1 } iframe { width: 300px; height: 100px; border: 0; background: #8883 }
    #banner { position: fixed; inset: auto 0 0; padding: 20px; background: #246; color: #fff; z-index: 2147483647; height: 60px }
    #banner p { margin: 0 } ul { padding-inline-start: 20px } @media (max-width: 600px) { .page { display: block } .teasers { display: block } }
  </style></head><body>
  <div class="page"><main><h1>Brug over de Vliet dicht tot mei</h1>
  <div id="text"><p>${sentence}</p><p id="kept">${sentence}</p><p>${sentence}</p><p><a id="link" href="/weg">${sentence}</a></p></div>
  <div class="Promo_box__h4Xk2 css-1x2y3z"><div class="css-9a8b7c"><b>Lees de krant</b> voor een tientje.</div></div>
  <div class="teasers">${teaser.repeat(3)}</div></main>
  <div><aside id="related"><div class="inner"><h2><span>Meer uit de streek</span></h2><ul><li><a href="/a">Veer vaart weer</a></li><li><a href="/b">Molen krijgt wieken</a></li></ul></div></aside>
  <iframe srcdoc="<p>Reclame"></iframe></div></div>
  <div id="banner"><p>Wij bewaren koekjes.</p></div>
  <dialog><p>Kies je webmail</p><button>Later</button></dialog>
  <script>${listening};${focus};${modal}</script></body></html>`
}
