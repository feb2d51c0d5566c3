import type { Page } from 'puppeteer-core'
import type { Route } from '../../../scripts/server.mjs'

/** The path of the front page. */
export const front = '/app/'

/** The articles of the application. */
export const sluice = {
  path: '/app/2026/de-sluis-blijft-nog-een-jaar-dicht',
  title: 'De sluis blijft nog een jaar dicht',
}
export const bridge = {
  path: '/app/2026/de-brug-gaat-in-mei-weer-open',
  title: 'De brug gaat in mei weer open',
}

const articles = [sluice, bridge]

/** A single-page application: its script draws each page, and each has its own address. */
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
 * Goes to another page of the application, as a link in it does.
 * @param ms for how long it still shows the previous page at the address of the new one
 */
export function goInApplication(page: Page, path: string, ms = 60): Promise<void> {
  return page.evaluate((...to) => (globalThis as unknown as Application).go(...to), path, ms)
}

/** How many entries the history of a tab has. */
export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length)
}
