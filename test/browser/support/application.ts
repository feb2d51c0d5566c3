import type { Page } from 'puppeteer-core'
import type { Route } from '../../../scripts/server.mjs'

/** Where the front page of the application is. */
export const front = '/app/'

/** Its articles: where they are, and their titles. */
export const sluice = {
  path: '/app/2026/de-sluis-blijft-nog-een-jaar-dicht',
  title: 'De sluis blijft nog een jaar dicht',
}
export const bridge = {
  path: '/app/2026/de-brug-gaat-in-mei-weer-open',
  title: 'De brug gaat in mei weer open',
}

const articles = [sluice, bridge]

/** A site of which each page is put together by its scripts, under an address of its own. */
const application = `<!doctype html><title>Krant</title><body><nav><a href="${front}">Voorpagina</a></nav><main></main>
  <script>
    const articles = ${JSON.stringify(Object.fromEntries(articles.map(({ path, title }) => [path, title])))}
    const text = 'Het waterschap heeft de afgelopen weken met alle schippers gesproken, en met de dorpen eromheen. '.repeat(3)
    const draw = () => {
      const title = articles[location.pathname]
      document.title = title ?? 'Krant'
      document.querySelector('main').innerHTML = title
        ? '<article><h1>' + title + '</h1>' + ('<p>' + text + '</p>').repeat(8) + '</article>'
        : Object.entries(articles).map(([to, name]) => '<div><h2><a href="' + to + '">' + name + '</a></h2></div>').join('')
    }
    window.go = (to, ms) => { history.pushState(null, '', to); setTimeout(draw, ms) }
    addEventListener('popstate', draw)
    draw()
  </script></body>`

export const applicationRoutes: Readonly<Record<string, Route>> = Object.fromEntries(
  [front, ...articles.map(({ path }) => path)].map(path => [path, { body: application }]),
)

interface Application {
  go(to: string, ms: number): void
}

/**
 * Has the application show another of its pages, as a link in it does.
 * @param ms for which it still shows the last under the address of the new one
 */
export function turnTo(page: Page, path: string, ms = 60): Promise<void> {
  return page.evaluate((...to) => (globalThis as unknown as Application).go(...to), path, ms)
}

/** How many entries the history of a tab has. */
export function entriesIn(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}
