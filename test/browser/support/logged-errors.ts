import type { CDPSession, Page, WebWorker } from 'puppeteer-core'

/** Errors and warnings that the developer tools would show. The list grows while the page or worker lives. */
export type LoggedErrors = string[]

/** Collects those of a page: of its scripts, of ours in it, of failed requests, of its content security policy. */
export function errorsIn(page: Page): LoggedErrors {
  const errors: LoggedErrors = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
  return errors
}

/** Collects those of a service worker. */
export function errorsInWorker(worker: WebWorker): LoggedErrors {
  const errors: LoggedErrors = []
  const client: CDPSession = worker.client
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      errors.push(args.map(({ value, description }) => value ?? description).join(' '))
  })
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(`${text} ${exception?.description ?? ''}`)
  })
  return errors
}
