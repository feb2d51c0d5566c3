import type { HardCase } from './hard-case'
import { pageOf } from './page'
import { bells, ferry, library } from './stories'

/** Data for machines in the head of a page. */
function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const { title } = ferry
const colon = { ...bells, title: 'Abschied vom Feuer: Glockengießer legt die Kelle weg' }
const quoted = { ...library, title: 'Nell Ashdown: ‘I had already packed the biscuits’' }

/** What is said of the article: its title, its writer, its day. */
export const toldCases: readonly HardCase[] = [
  {
    what: 'a writer and a day in one line',
    story: ferry,
    page: pageOf(ferry, { meta: '<p class="byline">Door Sanne Hoefnagel op 14 november 2026 om 07:30</p>' }),
    lacks: ['Hoefnagel'],
    told: { byline: 'Sanne Hoefnagel', publishedTime: '2026-11-14' },
  },
  {
    what: 'the day of another article above it',
    story: bells,
    page: pageOf(bells, {
      meta: '<p class="zeile">Von Jost Ahrendt, 14. November 2026</p>',
      above:
        '<aside class="empfohlen"><h2>Empfohlen</h2><div><a href="/a">Schäfer zieht durch Goslar</a> <time datetime="2026-11-20">20. November</time></div></aside>',
    }),
    lacks: ['Schäfer'],
    told: { byline: 'Jost Ahrendt', publishedTime: '2026-11-14' },
  },
  {
    what: 'no day but those of other articles',
    story: library,
    page: pageOf(library, {
      meta: '<p class="line">By Moira Tennant</p>',
      below:
        '<section class="related"><h2>More stories</h2><ul><li><a href="/a">Sheep come down early</a> <time datetime="2026-11-20">20 November 2026</time></li><li><a href="/b">Mill opens its doors</a> <time datetime="2026-11-19">19 November 2026</time></li></ul></section>',
    }),
    lacks: ['Sheep come down'],
    told: { byline: 'Moira Tennant', publishedTime: null },
  },
  {
    what: 'data in which the article has the name of its site',
    story: ferry,
    page: pageOf(ferry, {
      head: data({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        name: ferry.site,
        headline: title,
      }),
    }),
    told: { title },
  },
  {
    what: 'data in which the site’s name is all that it is called',
    story: ferry,
    page: pageOf(ferry, {
      head: data({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        name: ferry.site,
        headline: ferry.site,
      }),
    }),
    told: { title },
  },
  {
    what: 'data in a list, the article behind the site',
    story: bells,
    page: pageOf(bells, {
      meta: '',
      head: data([
        { '@context': 'https://schema.org', '@type': 'WebSite', name: bells.site },
        {
          '@context': 'https://schema.org',
          '@type': ['NewsArticle'],
          headline: bells.title,
          datePublished: '2026-11-14',
          author: [{ '@type': 'Person', name: 'Jost Ahrendt' }],
        },
      ]),
    }),
    told: { title: bells.title, byline: 'Jost Ahrendt', publishedTime: '2026-11-14' },
  },
  {
    what: 'data that refers to its writer and its publisher by their ids',
    story: library,
    page: pageOf(library, {
      meta: '',
      head: data({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: library.title,
            datePublished: '2026-11-14',
            author: { '@id': '#moira' },
            publisher: { '@id': '#courier' },
          },
          { '@type': 'Person', '@id': '#moira', name: 'Moira Tennant' },
          { '@type': 'Organization', '@id': '#courier', name: 'Fellside Courier' },
        ],
      }),
    }),
    told: { byline: 'Moira Tennant', siteName: 'Fellside Courier', publishedTime: '2026-11-14' },
  },
  { what: 'a title with a colon', story: colon, page: pageOf(colon), told: { title: colon.title } },
  {
    what: 'a title with a colon and no heading that is it',
    story: quoted,
    page: pageOf(quoted, { documentTitle: `${quoted.title} – Fellside Courier` }).replaceAll(/<\/?h1>/g, ''),
    told: { title: quoted.title },
  },
]
