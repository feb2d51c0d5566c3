import { articlePage } from './prompts'

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

/** Opens a dialog when the user clicks the page's headline. */
const onClick = `<script>document.querySelector('h1').onclick = () =>
  document.querySelector('#asked').style.removeProperty('display')</script>`

/**
 * Pages with something that looks like a prompt or has the name of one, and is what the user came for. Elements with
 * the attribute `data-stays` must stay.
 */
export const misleading: readonly (readonly [name: string, html: string])[] = [
  [
    'a login that asks for an address first',
    articlePage('en', {
      body: 'style="overflow: hidden"',
      end: `<div class="over all dim" data-stays></div><div class="over mid login-dialog" role="dialog" aria-modal="true"
        data-stays><h2>Log in</h2><form data-stays><label>E-mail <input type="email"></label><button>Next</button></form></div>`,
    }),
  ],
  [
    'a lightbox with words on privacy',
    articlePage('de', {
      body: 'style="overflow: hidden"',
      end: `<div class="over all dim gallery-overlay" role="dialog" aria-modal="true" data-stays><figure data-stays>
        <img width="600" height="400" src="${picture}" alt=""><figcaption data-stays>Der Wärter zieht zum Schutz seiner
        Privatsphäre den Vorhang zu.</figcaption></figure><button>Schließen</button></div>`,
    }),
  ],
  [
    'a search with suggestions',
    articlePage('nl', {
      end: `<div class="over all search-modal" style="background: #fff" role="dialog" aria-modal="true" data-stays>
        <form role="search" data-stays><input type="search"><button>Zoek</button></form>
        <ul data-stays><li>brug</li><li>sluis</li><li>cookies</li></ul></div>`,
    }),
  ],
  [
    'a cart with a subscription in it',
    articlePage('nl', {
      end: `<aside class="over mid cart-drawer" role="dialog" data-stays><h2>Winkelmand</h2><ul data-stays><li>Abonnement op De Vaart, € 9</li>
        </ul><button>Afrekenen</button></aside>`,
    }),
  ],
  [
    'a recipe for cookies',
    articlePage('nl', {
      heading: 'Cookies met haver en rozijnen',
      inside: `<section class="cookie-box" id="cookies" data-stays><h2>Cookies</h2><ul data-stays><li>200 gram haver</li>
        <li>80 gram rozijnen</li></ul><label>Aantal <input type="number" value="12"></label><button>Reken om</button></section>`,
    }),
  ],
  [
    'an article about cookie banners',
    articlePage('de', {
      heading: 'Warum der Cookie-Banner nervt',
      inside: `<section class="cookie-banner" data-stays><h2>Wir verwenden Cookies: ein Satz und seine Geschichte</h2>
        <p data-stays>Niemand liest, was darunter steht, und doch drücken fast alle auf den großen Knopf, sagt die Forscherin,
        die tausend solcher Fragen gesammelt hat.</p></section><figure class="cookie-bar" data-stays><img width="300"
        height="90" src="${picture}" alt=""><figcaption><button>Zustimmen</button> stand früher allein da.</figcaption></figure>`,
    }),
  ],
  [
    'a chapter on consent in another article',
    articlePage('en', {
      inside: `<section class="cookie-notice" id="privacy-notice" data-stays><h2>Your privacy, and who looks after it</h2>
        <p data-stays>The keeper of the bridge writes down every ship that passes, and has been asked by the council
        to keep the list for no longer than a month.</p></section>`,
    }),
  ],
  [
    'a dialog that the user has opened',
    articlePage('en', {
      end: `<div id="asked" style="display: none" class="over mid cookie-settings" role="dialog" data-stays
        data-opens><h2>Cookie settings</h2><button>Save</button></div>${onClick}`,
    }),
  ],
  [
    'a player with a button to subscribe',
    articlePage('en', {
      end: `<div class="over bar podcast-player" data-stays><h2>The bridge, episode 3</h2><audio controls data-stays></audio>
        <button>Subscribe</button></div>`,
    }),
  ],
  [
    'a page that offers a subscription',
    articlePage('de', {
      heading: 'Newsletter vom Kanal abonnieren',
      inside: `<form class="newsletter-signup" data-stays><h2>Newsletter abonnieren</h2><label>E-Mail <input type="email">
        </label><button>Anmelden</button></form>`,
    }),
  ],
  [
    'a form in the article',
    articlePage('nl', {
      inside: `<form class="rekenhulp" data-stays><h2>Wat kost de omweg?</h2><label>Lengte van het schip
        <input type="number"></label><button>Bereken</button></form>`,
    }),
  ],
]
