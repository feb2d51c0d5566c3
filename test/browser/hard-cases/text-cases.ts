import type { HardCase } from './hard-case'
import { pageOf, paragraphs } from './page'
import { bells, ferry, library } from './stories'

const boxed = ferry.paragraphs.map((text, at) =>
  at % 2 === 0 ? `<div class="blok"><div><p>${text}</p></div></div>` : `<div class="blok">${text}</div>`,
)
const sections = bells.paragraphs.map(text => `<section class="absatz"><p>${text}</p></section>`)
const [firstOfFerry = '', ...restOfFerry] = ferry.paragraphs
const [firstOfLibrary = ''] = library.paragraphs
const [firstOfBells = ''] = bells.paragraphs
const linked = library.paragraphs.map((text, at) =>
  at === 2 ? `<p><a href="/news/2026/parishes-agree">${text}</a></p>` : `<p>${text}</p>`,
)

/** Paragraphs, lists, tables and boxes of the text. */
export const textCases: readonly HardCase[] = [
  {
    what: 'paragraphs in boxes of their own, some without a p element',
    story: ferry,
    page: pageOf(ferry, { text: boxed.join('\n') }),
  },
  {
    what: 'a text in parts, with advertisements between them',
    story: bells,
    page: pageOf(bells, {
      text: sections.join(
        '<div class="werbung"><span>Anzeige</span> <a href="https://ads.example/1">Rasenmäher günstig</a></div>',
      ),
    }),
    lacks: ['Anzeige', 'Rasenmäher'],
  },
  {
    what: 'a first paragraph apart from the others',
    story: ferry,
    page: pageOf(ferry, {
      lead: `<div class="intro"><p><b>${firstOfFerry}</b></p></div>`,
      text: restOfFerry.map(text => `<p>${text}</p>`).join('\n'),
    }),
  },
  {
    what: 'a first letter in an element of its own',
    story: library,
    page: pageOf(library, {
      text: `<p><span class="dropcap">T</span>${firstOfLibrary.slice(1)}</p>${paragraphs(library, 1)}`,
    }),
  },
  {
    what: 'a first letter in boxes of its own, with white space before the rest of its word',
    story: bells,
    page: pageOf(bells, {
      text: `<p><span class="initial-letter-outer"><span class="initial-letter">N</span></span>
        <span class="is-inline">${firstOfBells.slice(1)}</span></p>${paragraphs(bells, 1)}`,
    }),
  },
  {
    what: 'a paragraph that is one link',
    story: library,
    page: pageOf(library, { text: linked.join('\n') }),
  },
  {
    what: 'lists of short items, and lists of links',
    story: ferry,
    page: pageOf(ferry, {
      text: `${paragraphs(ferry, 0, 3)}<p>Het pontje vaart in het eerste seizoen zo:</p>
        <ul><li>maandag: niet</li><li>dinsdag: 7 tot 9 uur</li><li>zaterdag: hele dag</li></ul>
        ${paragraphs(ferry, 3, 5)}<p>Aanleggen kan hij op drie plaatsen:</p>
        <ol><li><a href="/plaats/ossekerk">Ossekerk, bij de molen</a></li><li><a href="/plaats/steen">Steenoord, onder de dijk</a></li>
        <li><a href="/plaats/waard">De Waard, alleen bij laag water</a></li></ol>${paragraphs(ferry, 5)}`,
    }),
    has: ['<li>dinsdag: 7 tot 9 uur</li>', '<li>maandag: niet</li>', 'Steenoord, onder de dijk'],
  },
  {
    what: 'a fact box, and boxes with a call to action',
    story: bells,
    page: pageOf(bells, {
      text: `${paragraphs(bells, 0, 2)}<aside class="newsletter-box"><h3>Unser Kulturbrief</h3>
        <p>Jeden Donnerstag das Beste aus der Region.</p><form><input type="email"><button>Abonnieren</button></form></aside>
        ${paragraphs(bells, 2, 3)}<div class="faktenbox"><h3>Wie eine Glocke entsteht</h3>
        <p>Die Form aus Lehm, Haar und Mist trocknet drei Wochen. Bei elfhundert Grad fließt die Bronze dann in wenigen Minuten ein.</p></div>
        ${paragraphs(bells, 3, 5)}<div class="mehr-zum-thema"><strong>Lesen Sie auch</strong>
        <a href="/kultur/orgel">Orgel von Sankt Veit bleibt stumm</a></div>${paragraphs(bells, 5)}`,
    }),
    has: ['Die Form aus Lehm, Haar und Mist'],
    lacks: ['Kulturbrief', 'Donnerstag das Beste', 'Orgel von Sankt Veit'],
  },
  {
    what: 'a table of short cells',
    story: library,
    page: pageOf(library, {
      text: `${paragraphs(library, 0, 3)}<div class="table-wrap"><table><tr><th>Village</th><th>Day</th></tr>
        <tr><td>Thornby</td><td>1st Tue</td></tr><tr><td><a href="/v/u">Upper Fell</a></td><td>–</td></tr></table></div>${paragraphs(library, 3)}`,
    }),
    has: ['<td>Thornby</td><td>1st Tue</td>', 'Upper Fell', '<td>–</td>'],
  },
  {
    what: 'a text in an open shadow tree, partly slotted',
    story: ferry,
    page: pageOf(ferry, {
      box: '<krant-tekst>',
      text: `<template shadowrootmode="open">${paragraphs(ferry, 0, 3)}<slot></slot></template>${paragraphs(ferry, 3)}`,
    }),
  },
  {
    what: 'words for screen readers only',
    story: library,
    page: pageOf(library, {
      text: `<span class="sr-only">Story text begins</span>${paragraphs(library, 0, 2)}<p>The timetable is kept
        <a href="https://bus.example/times">in the yellow book<span class="sr-only"> (opens in a new window)</span></a> by the driver.</p>
        ${paragraphs(library, 2)}<p class="visually-hidden">End of story. Skip to the comments.</p>`,
    }),
    has: ['in the yellow book'],
    lacks: ['Story text begins', 'opens in a new window', 'Skip to the comments'],
  },
  {
    what: 'a first paragraph beside the picture, above the box of the text',
    story: bells,
    page: pageOf(bells, {
      lead: `<div class="kopf"><figure><img src="/bild/guss.jpg" alt="Bronze" width="960" height="540"></figure>
        <div class="vorspann">${bells.paragraphs[0]}</div></div>`,
      text: paragraphs(bells, 1),
    }),
    pictures: ['/bild/guss.jpg'],
  },
  {
    what: 'a text with line breaks instead of paragraphs',
    story: ferry,
    page: pageOf(ferry, { text: ferry.paragraphs.join('<br><br>\n') }),
  },
  {
    what: 'facts in an aside, and a pull quote',
    story: library,
    page: pageOf(library, {
      text: `${paragraphs(library, 0, 3)}<aside><h3>How a library bus is stocked</h3>
        <p>Each spring the county draws two thousand titles by lot, weighs them, and sends back whatever the axles will not bear.</p></aside>
        ${paragraphs(library, 3, 5)}<blockquote><p>“Nobody ever fined a shepherd.”</p></blockquote>${paragraphs(library, 5)}`,
    }),
    has: [
      'draws two thousand titles by lot',
      '<blockquote><p>“Nobody ever fined a shepherd.”</p></blockquote>',
    ],
  },
]
