import type { HardCase } from './hard-case'
import { pageOf, paragraphs } from './page'
import { bells, ferry, library } from './stories'

const consent = [
  'Wij en onze 843 partners slaan informatie op een apparaat op en lezen die uit, zoals unieke kenmerken in cookies, om persoonsgegevens te verwerken. U kunt uw keuzes aanvaarden of beheren door hieronder te klikken, ook uw recht om bezwaar te maken.',
  'Deze keuzes worden aan onze partners doorgegeven en hebben geen invloed op wat u op deze site bekijkt. Meer daarover leest u in ons privacybeleid, waarin ook staat hoe lang de gegevens worden bewaard en met wie ze worden gedeeld.',
  'Wij verwerken gegevens om nauwkeurige geolocatie te gebruiken, om kenmerken van een apparaat actief te scannen, om advertenties en inhoud op maat te maken, om hun bereik te meten en om diensten te ontwikkelen en te verbeteren.',
  'Sommige partners vragen niet om uw toestemming, maar beroepen zich op een gerechtvaardigd belang. Bekijk de lijst van partners om te zien voor welke doeleinden zij menen dat belang te hebben, en hoe u daartegen bezwaar kunt maken.',
].map(text => `<p>${text}</p>`)

const asked =
  'Sign up and you agree to our terms. We will write to you now and then about offers from our friends.'

const teasers = [
  [
    'Schäfer zieht mit Herde durch Goslar',
    'Vierhundert Schafe haben am Sonntag die Innenstadt von Goslar für gut eine Stunde lahmgelegt, was fast niemanden ärgerte, außer dem Blumenhändler am Markt.',
  ],
  [
    'Brockenbahn fährt mit Holz aus der Region',
    'Die Lokomotiven der Brockenbahn werden künftig auch mit Holzgas betrieben. Der erste Versuch brachte den Zug bis Schierke, den Rest schob ein Diesel.',
  ],
  [
    'Talsperre gibt Kirche von 1650 frei',
    'Nach dem trockenen Herbst ragt aus der Talsperre wieder die alte Kirche von Unterstein. Wer sie sehen will, braucht feste Schuhe und sollte die Absperrung achten.',
  ],
  [
    'Schule in Ilsenberg bekommt eine Sternwarte',
    'Ein früherer Schüler hat seiner Schule in Ilsenberg das Fernrohr vermacht, mit dem er vierzig Jahre lang die Sonne beobachtete. Nun fehlt nur noch das Dach.',
  ],
] as const

const cards = teasers
  .map(
    ([title, text], at) =>
      `<div class="kachel"><a href="/lokales/${at}"><h3>${title}</h3></a><p>${text}</p></div>`,
  )
  .join('')

const unnamed = teasers
  .map(
    ([title, text], at) =>
      `<div class="x3f"><a href="/lokales/${at}"><img src="/t${at}.jpg" width="320" height="180" alt=""><b>${title}</b></a><p>${text}</p></div>`,
  )
  .join('')

const next = [
  'Farmers on the western side of the fell have begun to bring their sheep down three weeks early, after the second night of hard frost in a row turned the upper becks to glass and left the tracks unsafe.',
  'Hauliers said that every trailer between here and the coast was spoken for until the end of the month. One of them, a retired fireman, has taken to walking the smaller flocks down the old drove road at night.',
  'The mart at Thornby opens at five on Thursday rather than seven, so that wagons can be gone before the ice returns. A canteen will be run by the young farmers, who promise soup and no speeches whatever.',
].map(text => `<p>${text}</p>`)

const replies =
  '<div class="reactie"><b>Kees</b><p>Wat een goed nieuws, wij gaan zaterdag meteen heen en weer met de kinderen.</p></div>'.repeat(
    3000,
  )

/** What stands around the article: prompts, notices, other articles. */
export const aroundCases: readonly HardCase[] = [
  {
    what: 'a long text about consent before it, in a box without a name',
    story: ferry,
    page: pageOf(ferry, {
      first: `<div class="x9f3"><div class="k2"><h2>Uw privacy is belangrijk voor ons</h2>${consent.join('')}<button>Akkoord</button> <button>Weigeren</button></div></div>`,
    }),
    lacks: ['843 partners', 'geolocatie', 'gerechtvaardigd belang'],
  },
  {
    what: 'a page that is hidden from screen readers while a dialog is open',
    story: library,
    page: pageOf(library, {
      page: 'aria-hidden="true" inert',
      last: `<div role="dialog" aria-modal="true" class="modal"><h2>Before you read on</h2><p>${asked}</p><input type="email"><button>Sign up</button></div>`,
    }),
    lacks: ['Before you read on', asked],
  },
  {
    what: 'a notice that the browser is too old',
    story: library,
    page: pageOf(library, {
      first:
        '<p class="browserupgrade">You are using an <strong>outdated</strong> browser. Please <a href="https://browsehappy.example/">upgrade your browser</a> to improve your experience and security.</p>',
    }),
    lacks: ['outdated', 'upgrade your browser'],
  },
  {
    what: 'a block of other articles with more to read than it has itself',
    story: bells,
    page: pageOf(bells, { below: `<div class="weitere"><h2>Mehr aus der Region</h2>${cards}${cards}</div>` }),
    lacks: ['Schafe', 'Brockenbahn', 'Talsperre', 'Sternwarte'],
  },
  {
    what: 'teasers between its paragraphs, in boxes without a name or a heading',
    story: bells,
    page: pageOf(bells, {
      text: `${paragraphs(bells, 0, 3)}<div class="q2">${unnamed}</div>${paragraphs(bells, 3)}`,
    }),
    lacks: ['Schafe', 'Brockenbahn', 'Talsperre', 'Sternwarte'],
  },
  {
    what: 'the next article below it, added by infinite scrolling',
    story: library,
    page: pageOf(library, {
      below: `<main><article><h1>Early frost drives sheep from the fell</h1><p class="line">By Keir Lowther, <time datetime="2026-11-13T09:00:00+00:00">13 November 2026</time></p><div class="text">${next.join('')}</div></article></main>`,
    }),
    lacks: ['Early frost', 'Hauliers', 'The mart at Thornby'],
    metadata: { title: library.title, byline: 'Moira Tennant', publishedTime: '2026-11-14T07:30:00+00:00' },
  },
  {
    what: 'tens of thousands of links and comments around it, read at once',
    story: ferry,
    page: pageOf(ferry, {
      above: `<div>${'<div><a href="/a">Regio</a> <span>›</span></div>'.repeat(6000)}</div>`,
      below: `<section class="reacties"><h2>Reacties</h2>${replies}</section>${'<div>'.repeat(400)}${'<br>'.repeat(20000)}`,
    }),
    lacks: ['Wat een goed nieuws'],
  },
]
