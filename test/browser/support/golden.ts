import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is expected of a fixture: its address, and its metadata and clutter, or how it fails. */
export interface Expected extends Readonly<Record<string, unknown>> {
  readonly url: string
  readonly failure?: string
  readonly clutter?: readonly { readonly kind: string; readonly text: string }[]
}

const folder = join(import.meta.dirname, '../../pages')

/** The names of all fixtures; `articles` have an expected text. */
export const fixtures = readdirSync(folder).filter(name => existsSync(join(folder, name, 'source.html')))
export const articles = fixtures.filter(name => existsSync(join(folder, name, 'expected.html')))

export function sourceOf(name: string): string {
  return readFileSync(join(folder, name, 'source.html'), 'utf8')
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
}

/** The expected markup, one block per line. */
export function expectedMarkup(name: string): string {
  return readFileSync(join(folder, name, 'expected.html'), 'utf8').trim()
}
