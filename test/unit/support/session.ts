import { createSession, type SessionParts } from '../../../src/content/session'
import { defaultPreferences } from '../../../src/domain/preferences'
import type { ReaderProps } from '../../../src/reader/Reader'
import type { ReaderView } from '../../../src/reader/view'
import { articleOf } from './article'

/** A session whose parts only note what is asked of them. */
export function sessionWith(parts: Partial<SessionParts> = {}) {
  const views: ReaderView[] = []
  const changes: boolean[] = []
  const reports: unknown[][] = []
  const restored: boolean[] = []
  const hosts: HTMLElement[] = []
  const given: ReaderProps[] = []
  const session = createSession({
    window,
    isLarge: () => false,
    read: () => articleOf('<p>tekst</p>'),
    open: (document, props) => {
      const host = document.body.appendChild(document.createElement('div'))
      hosts.push(host)
      given.push(props)
      views.push(props.view)
      return { host, show: view => views.push(view), remove: () => host.remove() }
    },
    noteWhereabouts: () => ({ restore: () => restored.push(true) }),
    translate: name => `[${name}]`,
    interfaceLanguage: () => ({ language: 'nl', direction: 'ltr' }),
    loadPreferences: async () => defaultPreferences,
    savePreferences: async () => 'kept',
    onChange: isOpen => changes.push(isOpen),
    report: (when, error) => reports.push([when, error]),
    ...parts,
  })
  const props = () => {
    const last = given.at(-1)
    if (!last) throw new Error('no reader was opened')
    return last
  }
  return { session, views, changes, reports, restored, hosts, props }
}
