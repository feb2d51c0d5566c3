import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach } from 'vitest'

/** How the server answers with a page: as it is, with an error, by leading to another origin, or not until told to. */
type Manner = 'plain' | 'refused' | 'elsewhere' | 'held' | 'repeated'

/** A served article on three pages, with a log of what was asked for. */
export interface PagedArticle {
  origin: string
  /** Requests since the test began: the path, and whether it came with the cookie of the site. */
  readonly asked: { readonly path: string; readonly hasCookie: boolean }[]
  /** Requests at the other origin. */
  readonly askedElsewhere: string[]
  readonly manners: Map<string, Manner>
  /** The content security policy of its pages; none if it is empty. */
  policy: string
  /** Answers all requests that are held. */
  release(): void
}

const lines = [
  'the ferry explained at length why the old sluice had to be repaired before the autumn storms',
  'the council asked what the skippers would have to do in the meantime, out in the northern channel',
  'the engineer looked at the wooden gates, and at the hinges, which date from before the war',
  'the surveyor wrote the heights of all tides into a book that nobody had opened for years',
  'the harbour pilot said that the current would turn long before anybody had noticed it',
  'the diver found a bicycle, two anchors and a bell without its clapper below the sill',
]
const parts = ['The gates', 'The money', 'The winter']
const cookie = 'reader=known'

/** Page of the story as it is served. `attack` is what a hostile page would like to run. */
function pageOf(number: number, text = number): string {
  const paragraphs = lines.map((line, at) => `<p>On page ${text}, ${line}, and so it went on (${at}).</p>`)
  const links = [1, 2, 3].map(other =>
    other === number ? `<b>${other}</b>` : `<a href="/story${other === 1 ? '' : `/${other}`}">${other}</a>`,
  )
  const attack = `<img src="x" onerror="document.title = 'attacked'"><script>document.title = 'attacked'</script>
    <p onclick="attacked = 1">The lock keeper went home and <a href="javascript:attacked = 1">closed the door</a> for good.</p>`
  return `<!doctype html><html lang="en"><head><title>The old sluice closes</title></head><body>
    <header><a href="/">Quay Times</a></header><article><h1>The old sluice closes</h1>
    <p class="byline">By Hester Lorne</p>${paragraphs[0]}<h2>${parts[text - 1]}</h2>${paragraphs.slice(1).join('')}${number > 1 ? attack : ''}
    <figure><img src="/picture-${text}.svg" width="1200" height="675" alt="A picture"><figcaption>Seen from page ${text}</figcaption></figure>
    <p>After the picture of page ${text} there was nothing left to say about the sluice, and all went home.</p>
    <nav>${links.join(' ')}</nav></article><footer>Printed on Quay Street.</footer></body></html>`
}

/** Serves the article for all tests of a file. */
export function usePagedArticle(): PagedArticle {
  const article: PagedArticle = {
    origin: '',
    asked: [],
    askedElsewhere: [],
    manners: new Map(),
    policy: '',
    release: () => undefined,
  }
  let held: (() => void)[] = []
  article.release = () => {
    for (const answer of held) answer()
    held = []
  }
  const other = createServer((request, response) => {
    article.askedElsewhere.push(request.url ?? '')
    response.end()
  })
  const server = createServer((request, response) => {
    const { url: path = '/', headers } = request
    const number = /^\/story(?:\/([23]))?$/.exec(path)
    if (!number) return end(response, 404, '')
    article.asked.push({ path, hasCookie: headers.cookie === cookie })
    if (article.policy !== '') response.setHeader('content-security-policy', article.policy)
    const page = Number(number[1] ?? 1)
    const manner = article.manners.get(path) ?? 'plain'
    if (manner === 'refused') return end(response, 404, 'Not found')
    if (manner === 'elsewhere') {
      response.setHeader('location', `http://localhost:${portOf(other)}${path}`)
      return end(response, 302, '')
    }
    const answer = () => end(response, 200, pageOf(page, manner === 'repeated' ? 1 : page))
    if (manner === 'held') held.push(answer)
    else answer()
  })
  beforeAll(async () => {
    for (const each of [server, other]) await once(each.listen(0, '127.0.0.1'), 'listening')
    article.origin = `http://127.0.0.1:${portOf(server)}`
  })
  beforeEach(() => {
    article.release()
    article.asked.length = 0
    article.askedElsewhere.length = 0
    article.manners.clear()
    article.policy = ''
  })
  afterAll(() => {
    for (const each of [server, other]) {
      each.close()
      each.closeAllConnections()
    }
  })
  return article
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'set-cookie': `${cookie}; Path=/; HttpOnly; SameSite=Strict`,
  })
  response.end(body)
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server got no port.')
  return address.port
}
