import type { HardCase } from './hard-case'
import { pageOf } from './page'
import { bells, ferry, library } from './stories'

/** Structured data (JSON-LD) in the head of a page. */
function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const { title } = ferry
const colon = { ...bells, title: 'Abschied vom Feuer: Glockengießer legt die Kelle weg' }
const quoted = { ...library, title: 'Nell Ashdown: ‘I had already packed the biscuits’' }

/** The article's title, author and date. */
export const metadataCases: readonly HardCase[] = [
  {
    what: 'an author and a date in one line',
    story: ferry,
    page: pageOf(ferry, { meta: '<p class="byline">Door Sanne Hoefnagel op 14 november 2026 om 07:30</p>' }),
    lacks: ['Hoefnagel'],
    metadata: { byline: 'Sanne Hoefnagel', publishedTime: '2026-11-14' },
  },
  {
    what: 'the date of another article above it',
    story: bells,
    page: pageOf(bells, {
      meta: '<p class="zeile">Von Jost Ahrendt, 14. November 2026</p>',
      above:
        '<aside class="empfohlen"><h2>Empfohlen</h2><div><a href="/a">Schäfer zieht durch Goslar</a> <time datetime="2026-11-20">20. November</time></div></aside>',
    }),
    lacks: ['Schäfer'],
    metadata: { byline: 'Jost Ahrendt', publishedTime: '2026-11-14' },
  },
  {
    what: 'no date but those of other articles',
    story: library,
    page: pageOf(library, {
      meta: '<p class="line">By Moira Tennant</p>',
      below:
        '<section class="related"><h2>More stories</h2><ul><li><a href="/a">Sheep come down early</a> <time datetime="2026-11-20">20 November 2026</time></li><li><a href="/b">Mill opens its doors</a> <time datetime="2026-11-19">19 November 2026</time></li></ul></section>',
    }),
    lacks: ['Sheep come down'],
    metadata: { byline: 'Moira Tennant', publishedTime: null },
  },
  {
    what: 'structured data in which the article has the name of its site',
    story: ferry,
    page: pageOf(ferry, {
      head: data({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        name: ferry.site,
        headline: title,
      }),
    }),
    metadata: { title },
  },
  {
    what: 'structured data with the site’s name for both name and headline',
    story: ferry,
    page: pageOf(ferry, {
      head: data({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        name: ferry.site,
        headline: ferry.site,
      }),
    }),
    metadata: { title },
  },
  {
    what: 'structured data in a list, with the article after the site',
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
    metadata: { title: bells.title, byline: 'Jost Ahrendt', publishedTime: '2026-11-14' },
  },
  {
    what: 'structured data that refers to author and publisher by id',
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
    metadata: { byline: 'Moira Tennant', siteName: 'Fellside Courier', publishedTime: '2026-11-14' },
  },
  { what: 'a title with a colon', story: colon, page: pageOf(colon), metadata: { title: colon.title } },
  {
    what: 'a title with a colon, and no heading with that text',
    story: quoted,
    page: pageOf(quoted, { documentTitle: `${quoted.title} – Fellside Courier` }).replaceAll(/<\/?h1>/g, ''),
    metadata: { title: quoted.title },
  },
]
