import { articlePage, type Language } from './prompts'

/** What a page may offer before its text can be read: a heading, an explanation and buttons. */
const offered = {
  nl: {
    preference: [
      'Kies je voorkeursbron',
      'Zet ons bovenaan als je naar nieuws zoekt.',
      'Instellen',
      'Niet nu',
    ],
    region: ['Kies je regio', 'Dan zie je het nieuws van bij jou in de buurt.', 'Noord', 'Zuid'],
    newsletter: ['Ontvang onze nieuwsbrief', 'Elke ochtend het nieuws van de vaart.', 'Inschrijven', 'Later'],
    push: ['Meldingen ontvangen?', 'Wij sturen een bericht als er nieuws is.', 'Ja graag', 'Later'],
    app: ['Lees verder in onze app', 'Sneller, en ook zonder netwerk.', 'Openen', 'Verder in de browser'],
  },
  de: {
    preference: [
      'Bevorzugte Quelle',
      'Setzen Sie uns bei der Suche nach Nachrichten nach oben.',
      'Einstellen',
      'Nein',
    ],
    region: ['Wählen Sie Ihre Region', 'Dann sehen Sie, was bei Ihnen geschieht.', 'Nord', 'Süd'],
    newsletter: ['Newsletter abonnieren', 'Jeden Morgen Neues vom Kanal.', 'Anmelden', 'Später'],
    push: ['Benachrichtigungen erhalten?', 'Wir melden uns, wenn es Neues gibt.', 'Ja gern', 'Später'],
    app: ['Weiterlesen in unserer App', 'Schneller, und auch ohne Netz.', 'Öffnen', 'Weiter im Browser'],
  },
  en: {
    preference: ['Make us a preferred source', 'See us first when you search for news.', 'Set', 'Not now'],
    region: ['Choose your region', 'Then you see what happens near you.', 'North', 'South'],
    newsletter: ['Sign up for our newsletter', 'News from the canal, every morning.', 'Sign up', 'Later'],
    push: ['Get notifications?', 'We send a note when there is news.', 'Yes please', 'Later'],
    app: ['Read on in our app', 'Faster, and without a network too.', 'Open', 'Go on in the browser'],
  },
} as const

type Offer = keyof (typeof offered)['nl']

/** A class name that sites give such a box. */
const names: Readonly<Record<Offer, string>> = {
  preference: 'preference-prompt',
  region: 'region-modal',
  newsletter: 'newsletter-overlay',
  push: 'push-prompt',
  app: 'app-banner',
}

/** Where a box is over the page, what it locks, and whether its class name says what it is. */
const stagings = [
  {
    staging: 'over the page, with a backdrop, scrolling locked',
    place: 'mid',
    isNamed: true,
    body: 'style="overflow: hidden"',
  },
  { staging: 'in a bar at the foot', place: 'bar', isNamed: true, body: '' },
  {
    staging: 'in a box with a meaningless class name',
    place: 'mid',
    isNamed: false,
    body: 'style="overflow: hidden"',
  },
] as const

/** Pages that offer something. Elements with the attribute `data-goes` must be hidden. */
export function offers(language: Language): readonly (readonly [name: string, html: string])[] {
  return (Object.keys(names) as Offer[]).flatMap(kind =>
    stagings.map(({ staging, place, isNamed, body }) => {
      const [heading, why, yes, no] = offered[language][kind]
      const field = kind === 'newsletter' ? '<input type="email">' : ''
      const backdrop = body ? '<div class="over all dim" data-goes></div>' : ''
      const end = `${backdrop}<div class="over ${place} ${isNamed ? names[kind] : 'box-a'}" role="dialog" data-goes>
        <h2>${heading}</h2><p>${why}</p>${field}<button>${yes}</button><button>${no}</button></div>`
      return [`${kind}, ${staging}`, articlePage(language, { body, end })] as const
    }),
  )
}
