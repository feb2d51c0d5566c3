import { views } from '../domain/view'
import type { ToSession } from './messages'

/** Takes a message for what it is; `null` for one that is not for the session. */
export function parseToSession(sent: { readonly type: unknown }): ToSession | null {
  const { type } = sent
  if (type === 'toggleReader' || type === 'nextView') return { type }
  const view = 'view' in sent ? views.find(view => view === sent.view) : undefined
  if (type !== 'openView' || !view) return null
  return { type, view, requestedByUser: 'requestedByUser' in sent && sent.requestedByUser === true }
}
