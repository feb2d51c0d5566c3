/** Sentences of three made-up papers, in their languages. */
const sentences = {
  nl: [
    'De oude draaibrug over de Zijlvaart gaat na elf jaar weer open, maakte de gemeente maandag bekend.',
    'Schippers moesten al die tijd omvaren langs de noordelijke plas, wat hun een halve dag kostte.',
    'Het hout van de leuningen komt uit een bos bij het dorp en is met de hand gezaagd en geschaafd.',
  ],
  de: [
    'Die alte Drehbrücke über den Kanal öffnet nach elf Jahren wieder, teilte die Stadt am Montag mit.',
    'Die Schiffer mussten so lange einen Umweg über den See fahren, der sie einen halben Tag kostete.',
    'Das Holz der Geländer stammt aus einem Wald beim Dorf und wurde von Hand gesägt und gehobelt.',
  ],
  en: [
    'The old swing bridge over the canal opens again after eleven years, the town council said on Monday.',
    'All that time the skippers had to go round by the northern lake, which cost them half a day each.',
    'The wood of the railings comes from a forest near the village and was sawn and planed by hand.',
  ],
} as const

export type Language = keyof typeof sentences

const title = {
  nl: 'Draaibrug gaat weer open',
  de: 'Drehbrücke öffnet wieder',
  en: 'Swing bridge opens again',
}

/** The text of an article, long enough to be scrolled, with something after its first paragraphs. */
function story(language: Language, inside: string): string {
  const paragraphs = Array.from({ length: 60 }, (_, at) => `<p>${sentences[language][at % 3]} (${at})</p>`)
  return paragraphs.toSpliced(6, 0, inside).join('')
}

interface PageOptions {
  readonly head?: string
  readonly html?: string
  readonly body?: string
  readonly main?: string
  readonly heading?: string
  /** In the article, after some of its text and before the rest. */
  readonly inside?: string
  readonly end?: string
}

/** A page with an article, and markup over or around it. */
export function articlePage(language: Language, options: PageOptions): string {
  const {
    head = '',
    html = '',
    body = '',
    main = '',
    heading = title[language],
    inside = '',
    end = '',
  } = options
  return `<!doctype html><html lang="${language}" ${html}><head><meta charset="utf-8"><title>${heading} - De Vaart</title>
    <style>body { margin: 0 } .over { position: fixed; z-index: 9 } .all { inset: 0 } .dim { background: #0008 }
      .bar { left: 0; right: 0; bottom: 0; height: 200px; background: #fff } .mid { inset: 20% 30%; background: #fff }</style>
    ${head}</head><body ${body}><div id="page" ${main}><header><nav><a href="/">De Vaart</a></nav></header>
    <article id="article"><h1>${heading}</h1>${story(language, inside)}</article></div>${end}</body></html>`
}

const consent = {
  nl: ['Wij gebruiken cookies', 'Met jouw goedvinden onthouden wij wat je leest.', 'Akkoord', 'Weigeren'],
  de: [
    'Wir verwenden Cookies',
    'Mit Ihrer Zustimmung merken wir uns, was Sie lesen.',
    'Zustimmen',
    'Ablehnen',
  ],
  en: ['We use cookies', 'If you agree, we remember what you have read here.', 'Agree', 'Refuse'],
} as const
const newsletter = {
  nl: ['Schrijf je in voor de nieuwsbrief', 'Elke ochtend het nieuws van de vaart.', 'Inschrijven'],
  de: ['Newsletter abonnieren', 'Jeden Morgen Neues vom Kanal.', 'Anmelden'],
  en: ['Sign up for our newsletter', 'News from the canal, every morning.', 'Sign up'],
} as const
const push = {
  nl: ['Meldingen ontvangen?', 'Wij sturen een bericht als er nieuws is.', 'Ja', 'Later'],
  de: ['Benachrichtigungen erhalten?', 'Wir melden uns, wenn es Neues gibt.', 'Ja', 'Später'],
  en: ['Get notifications?', 'We send a note when there is news.', 'Yes', 'Later'],
} as const
const app = {
  nl: ['Lees verder in de app', 'Openen'],
  de: ['Weiterlesen in der App', 'Öffnen'],
  en: ['Read on in the app', 'Open'],
} as const

/** Pages with a prompt over them. `#prompt` and elements of the class `gone` must be hidden. */
export function promptPages(language: Language): readonly (readonly [name: string, html: string])[] {
  const [question, why, yes, no] = consent[language]
  const [offer, what, join] = newsletter[language]
  const [bell, when, ring, later] = push[language]
  const [read, open] = app[language]
  return [
    [
      'a consent bar that locks the scrolling',
      articlePage(language, {
        head: '<style>.stil, .stil body { overflow: hidden; height: 100% }</style>',
        html: 'class="stil"',
        end: `<div class="over all dim gone"></div><div id="prompt" class="over bar cookie-banner"><h2>${question}</h2>
          <p>${why}</p><button>${yes}</button><button>${no}</button></div>`,
      }),
    ],
    [
      'a modal dialog',
      articlePage(language, {
        end: `<dialog id="prompt" class="cookie-dialog" autofocus><h2>${question}</h2><p>${why}</p>
          <button>${yes}</button><button>${no}</button></dialog>
          <script>prompt = document.querySelector('dialog'); prompt.showModal(); prompt.dataset.shown = 'x'
          heard = []; for (const type of ['close', 'toggle', 'beforetoggle', 'cancel'])
            prompt.addEventListener(type, () => heard.push(type))</script>`,
      }),
    ],
    [
      'a newsletter with backdrop and blur',
      articlePage(language, {
        body: 'style="position: fixed; top: -400px; width: 100%"',
        main: 'style="filter: blur(4px)" inert aria-hidden="true" data-app',
        end: `<div class="over all dim gone"><i></i></div><div id="prompt" role="dialog" aria-modal="true"
          class="over mid newsletter-popup"><h2>${offer}</h2><p>${what}</p>
          <form><input type="email"><button>${join}</button></form></div>`,
      }),
    ],
    [
      'a question about push messages',
      articlePage(language, {
        body: 'style="pointer-events: none; touch-action: none"',
        end: `<div class="over all gone" style="pointer-events: auto"><div id="prompt" class="over mid push-prompt"><h2>${bell}</h2>
          <p>${when}</p><button>${ring}</button><button>${later}</button></div></div>`,
      }),
    ],
    [
      'a banner for the app',
      articlePage(language, {
        end: `<div id="prompt" class="over bar app-banner"><p>${read}</p><a href="https://winkel.example/app">${open}</a></div>`,
      }),
    ],
  ]
}

/** Pages with something that looks like a prompt; `#stays` and the article must stay. */
export const lookAlikes: readonly (readonly [name: string, html: string])[] = [
  [
    'a login',
    articlePage('nl', {
      end: `<dialog id="stays" class="signup-modal"><h2>Inloggen</h2><form><input type="email"><input type="password">
        <button>Inloggen</button></form></dialog><script>document.querySelector('dialog').showModal()</script>`,
    }),
  ],
  [
    'a lightbox',
    articlePage('de', {
      body: 'style="overflow: hidden"',
      end: `<div id="stays" class="over all dim lightbox" role="dialog" aria-modal="true"><img width="600" height="400"
        src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Die Brücke"><button>Schließen</button></div>`,
    }),
  ],
  [
    'a search',
    articlePage('en', {
      end: `<div id="stays" class="over all search-overlay" style="background: #fff"><form role="search"><label>Search
        <input type="search"></label><button>Search</button></form></div>`,
    }),
  ],
  [
    'a cart',
    articlePage('nl', {
      end: `<div id="stays" class="over mid cart-drawer" role="dialog"><h2>Winkelmand</h2><p>Boek over bruggen, € 12</p>
        <button>Afrekenen</button></div>`,
    }),
  ],
  [
    'a recipe for cookies',
    articlePage('en', {
      heading: 'Cookies with oats',
      end: `<section id="stays" class="cookie-recipe"><h2>Cookies with oats and raisins</h2><p>Stir the oats into the butter,
        add the raisins, and bake the cookies for a quarter of an hour until they are golden brown.</p></section>`,
    }),
  ],
  [
    'an article about cookie banners',
    articlePage('de', {
      heading: 'Warum Cookie-Banner nerven',
      end: `<section id="stays"><h2>Was ein Cookie-Banner fragt</h2><p>Wer eine Seite aufruft, soll zustimmen oder ablehnen,
        und das oft auf jeder Seite von neuem, schreibt die Verbraucherzentrale in ihrem Bericht.</p></section>`,
    }),
  ],
  [
    'a text with the class of a paywall',
    articlePage('nl', {
      end: '<div id="stays" class="paywall"><p>Dit is het vervolg van het verhaal over de brug, in kleine letters.</p></div>',
    }),
  ],
  [
    'a player',
    articlePage('en', {
      end: `<div id="stays" class="over bar audio-player"><p>The bridge, episode 3</p><audio controls></audio></div>`,
    }),
  ],
  [
    'a menu',
    articlePage('de', {
      end: `<div id="stays" class="over mid site-menu" role="dialog" aria-modal="true"><ul><li><a href="/s">Sport</a></li>
        <li><a href="/k">Kultur</a></li><li><a href="/r">Region</a></li></ul></div>`,
    }),
  ],
]
