import { articlePage, sentence, times } from './made-page.mjs'

/** @typedef {import('./made-page.mjs').MadePage} MadePage */

/** Elements of one section, its four teasers and its comment. */
const ELEMENTS_PER_SECTION = 51

/** @param {number} at */
const section = at => `
  <h2 class="article__subhead">Wat er in week ${at} gebeurde</h2>
  <p class="article__paragraph">${sentence(at)} Dat staat in een <a href="/dossier/${at}">brief van de haven</a>,
    die <em>volgens</em> de schippers te laat kwam. ${sentence(at + 1)}</p>
  <p class="article__paragraph">${sentence(at + 2)} <strong>Niemand</strong> wist ervan.</p>
  <div class="article__box"><div class="article__box-inner"><p>${sentence(at + 3)}</p></div></div>
  <ul class="article__list"><li>Eerst de deuren van sluis ${at}.</li><li>Dan de <a href="/s/${at}">scharnieren</a>.</li></ul>
  <figure class="article__figure"><img src="/foto/${at}.jpg" alt="Sluis ${at}" loading="lazy" width="800" height="450">
    <figcaption>De sluis in week ${at}. <span class="credit">Foto Anna de Vries</span></figcaption></figure>`

/** @param {number} at */
const teaser = at => `
  <div class="card card--teaser"><a class="card__link" href="/nieuws/${at}"><img src="/klein/${at}.jpg" alt="" loading="lazy">
    <h3 class="card__title">Schippers boos over brug ${at}</h3></a>
    <p class="card__meta"><time datetime="2024-05-24">24 mei</time> <span class="card__label">Regio</span></p></div>`

/** @param {number} at */
const comment = at => `
  <li class="comment"><div class="comment__meta"><b>Lezer ${at}</b> <a href="#r${at}">Antwoord</a></div>
    <div class="comment__text"><p>${sentence(at)}</p></div></li>`

/**
 * A page as newspapers make them, with an article, related articles and comments, of about the requested size.
 *
 * @param {number} elements about how many the page has
 * @resections {MadePage}
 */
export function newsPage(elements) {
  const sections = Math.max(1, Math.round(elements / ELEMENTS_PER_SECTION))
  return articlePage({
    inside: times(sections, section),
    after: `<aside class="rail"><h2>Meer uit de regio</h2>${times(sections * 4, teaser)}</aside>
      <section id="comments" class="comments"><h2>Reacties</h2><ol>${times(sections, comment)}</ol></section>`,
  })
}
