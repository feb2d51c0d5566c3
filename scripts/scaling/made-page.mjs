/**
 * A page made up for a measurement. `script` runs in it once it has loaded: HTML parsers nest elements no deeper than
 * 512, but a script can. It may be empty.
 *
 * @typedef {{ url: string, html: string, script: string }} MadePage
 */

const SENTENCES = [
  'De gemeente wil de oude sluis dit najaar laten herstellen, zei de wethouder dinsdag na een lang overleg.',
  'Volgens de schippers is dat te laat, omdat de houten deuren al sinds het voorjaar nauwelijks nog sluiten.',
  'Een ingenieur van het waterschap raadt aan om eerst de scharnieren te vervangen, en pas dan het hout.',
  'Intussen varen de boten om langs de noordelijke geul, wat de bewoners van het dorp niet erg vinden.',
  'In maart komt de raad erop terug, als ook de begroting van de haven op de agenda staat.',
]

/**
 * @param {number} at different for each sentence
 * @returns {string} a sentence of about a hundred characters
 */
export function sentence(at) {
  return `${SENTENCES[at % SENTENCES.length]} (${at})`
}

/**
 * @param {number} count
 * @param {(at: number) => string} make
 * @returns {string} the results, joined
 */
export function times(count, make) {
  return Array.from({ length: count }, (_, at) => make(at)).join('')
}

/**
 * A short article with something in it that makes it hard to process.
 *
 * @param {{ head?: string, inside?: string, after?: string, script?: string }} parts markup for the head, inside
 *   the article and after it, and a script to run in the page
 * @returns {MadePage}
 */
export function articlePage({ head = '', inside = '', after = '', script = '' }) {
  const opening = times(4, at => `<p>${sentence(at)} ${sentence(at + 1)}</p>`)
  return {
    url: 'https://streekblad.example/nieuws/sluis-blijft-dicht',
    html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>De sluis blijft dicht - Streekblad</title>
      <meta name="description" content="${sentence(0)}">${head}</head><body>
      <header class="site-header"><nav><ul><li><a href="/">Voorpagina</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
      <main class="layout"><article class="article"><h1>De sluis blijft dicht</h1><div class="article-body">${opening}${inside}
      <p>${sentence(4)} ${sentence(5)}</p></div></article>${after}</main>
      <footer class="site-footer"><a href="/over">Over ons</a></footer></body></html>`,
    script,
  }
}
