import type { CDPSession, Page, WebWorker } from 'puppeteer-core'

/** What the developer tools would show in red or yellow. It grows while the page or worker lives. */
export type Complaints = string[]

/** Listens to a page: its scripts, the extension's in it, failed requests, what its security policy blocked. */
export function complaintsOf(page: Page): Complaints {
  const complaints: Complaints = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  return complaints
}

/** Listens to a service worker. */
export function complaintsOfWorker(worker: WebWorker): Complaints {
  const complaints: Complaints = []
  const client: CDPSession = worker.client
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      complaints.push(args.map(({ value, description }) => value ?? description).join(' '))
  })
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    complaints.push(`${text} ${exception?.description ?? ''}`)
  })
  return complaints
}
