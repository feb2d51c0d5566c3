import { articlePage, sentence, times } from './made-page.mjs'

/**
 * A page that is hard to process in one way.
 *
 * @typedef {{ name: string, size: number, make: (size: number) => import('./made-page.mjs').MadePage }} HardPage
 *   `size` is in the unit that the name says
 */

const WORDS =
  'main body text side card link item wrap head foot left wide lead meta list note page grid unit part'

/**
 * @param {number} depth
 * @param {string} statement puts the next element into `parent` and assigns it to `parent`
 */
const nested = (depth, statement) => `{
  let parent = document.querySelector('.article-body').appendChild(document.createElement('div'))
  for (let depth = 0; depth < ${depth}; depth++) { ${statement} }
  parent.textContent = ${JSON.stringify(sentence(0))}
}`

/** @param {number} at */
const card =
  at => `<div class="card"><a href="/nieuws/${at}"><img src="/klein/${at}.jpg" alt="" loading="lazy"><h3>Bericht ${at}</h3></a>
  <p>Schippers boos over brug ${at}.</p></div>`

/** @param {number} at different for each class name of twenty words */
const longName = at => `${WORDS.replaceAll(' ', '-')}${at}`

/** @type {Record<string, [size: number, parts: (size: number) => Parameters<typeof articlePage>[0]]>} */
const PAGE_PARTS = {
  'tables nested': [
    400,
    depth => ({
      script: nested(
        depth,
        "parent = parent.appendChild(document.createElement('table')).insertRow().insertCell()",
      ),
    }),
  ],
  // Chromium's own layout fails at 3,000.
  'divs nested': [
    2_000,
    depth => ({ script: nested(depth, "parent = parent.appendChild(document.createElement('div'))") }),
  ],
  'links in one paragraph': [
    10_000,
    size => ({ inside: `<p>${times(size, at => `<a href="/n/${at}">bericht ${at}</a> en `)}</p>` }),
  ],
  'links in a list': [
    10_000,
    size => ({ inside: `<ul>${times(size, at => `<li><a href="/n/${at}">Bericht ${at}</a></li>`)}</ul>` }),
  ],
  'characters in one paragraph': [
    5_000_000,
    size => ({ inside: `<p>${times(Math.ceil(size / 100), sentence)}</p>` }),
  ],
  'line breaks': [100_000, size => ({ inside: `<div>${times(size, at => `regel ${at}<br>`)}</div>` })],
  'line breaks in a row': [100_000, size => ({ inside: '<br>'.repeat(size) })],
  'empty divs': [50_000, size => ({ inside: '<div></div>'.repeat(size) })],
  'first headings': [20_000, size => ({ inside: times(size, at => `<h1>Kop ${at}</h1>`) })],
  'linked headings in one box': [
    10_000,
    size => ({
      inside: `<div>${times(size, at => `<h3><a href="/n/${at}">Kop ${at}</a></h3><p>${sentence(at)}</p>`)}</div>`,
    }),
  ],
  'links in one heading': [
    20_000,
    size => ({
      inside: `<h2>${times(size, at => `Kop ${at} <a href="#">#</a>`)}</h2><p>${sentence(0)}</p>`,
    }),
  ],
  'closed details': [
    10_000,
    size => ({
      inside: times(size, at => `<details><summary>Meer ${at}</summary><p>${sentence(at)}</p></details>`),
    }),
  ],
  cards: [5_000, size => ({ inside: times(size, card) })],
  'short texts in one element': [
    100_000,
    size => ({ inside: `<p>${times(size, at => `woord ${at} <!-- -->`)}</p>` }),
  ],
  'class names of 20 words': [
    10_000,
    size => ({ inside: times(size, at => `<div class="${longName(at)}">${sentence(at)}</div>`) }),
  ],
  'bytes of JSON-LD': [
    5_000_000,
    size => {
      const body = times(Math.ceil(size / 100), sentence)
      const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: body }
      return { head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }
    },
  ],
  'bytes of one class attribute': [
    1_000_000,
    size => ({
      inside: `<div class="${times(Math.ceil(size / 110), at => `${longName(at)} `)}">${sentence(0)}</div>`,
    }),
  ],
}

/** @type {HardPage[]} */
export const hardPages = Object.entries(PAGE_PARTS).map(([name, [size, parts]]) => ({
  name,
  size,
  make: requestedSize => articlePage(parts(requestedSize)),
}))
