import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

/** The answer of a path: its first part is sent at once, each of the others when the test releases it. */
type Parts = readonly [first: string, ...others: readonly string[]]

interface Answer {
  readonly response: ServerResponse
  readonly left: string[]
}

/** A server that sends its answers in parts, so that a test can look at a page while it loads. */
export class HeldPages {
  private readonly parts: Readonly<Record<string, Parts>>
  private readonly answers = new Map<string, Answer>()
  private readonly waiting = new Map<string, (answer: Answer) => void>()
  private readonly server: Server

  constructor(parts: Readonly<Record<string, Parts>>) {
    this.parts = parts
    this.server = createServer(({ url = '' }, response) => this.begin(url, response))
  }

  get port(): number {
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
    return address.port
  }

  /** Sends the next part of an answer, once it was requested. After the last part the answer ends. */
  async release(path: string): Promise<void> {
    const { response, left } = this.answers.get(path) ?? (await this.requested(path))
    response.write(left.shift() ?? '')
    if (left.length === 0) response.end()
  }

  listen(): Promise<void> {
    return new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve))
  }

  /** Cuts off the answers that are not complete. */
  forget(): void {
    this.answers.clear()
    this.server.closeAllConnections()
  }

  close(): void {
    this.forget()
    this.server.close()
  }

  private begin(path: string, response: ServerResponse): void {
    const [first, ...left] = this.parts[path] ?? []
    response.writeHead(first === undefined ? 404 : 200, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    if (first) response.write(first)
    if (left.length === 0) return void response.end()
    this.answers.set(path, { response, left })
    this.waiting.get(path)?.({ response, left })
  }

  private requested(path: string): Promise<Answer> {
    return new Promise(resolve => this.waiting.set(path, resolve))
  }
}

/** Starts such a server for all tests of a `describe`. */
export function useHeldPages(parts: Readonly<Record<string, Parts>>): HeldPages {
  const held = new HeldPages(parts)
  beforeAll(() => held.listen())
  afterAll(() => held.close())
  return held
}
