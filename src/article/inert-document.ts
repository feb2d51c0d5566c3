import { baseOf, createUnshownDocument } from '../page/document-access'

/**
 * Creates a document in which nothing loads, with the same base address. A copy of a node made in the page's own
 * document would load its picture again and run its `onload`.
 */
export function createInertDocument(document: Document): Document {
  const inert = createUnshownDocument(document)
  const base = inert.createElement('base')
  const address = new URL(baseOf(document))
  // A page that was opened with a password: its relative addresses would have the password too, and be refused.
  address.username = ''
  address.password = ''
  base.href = address.href
  inert.head.append(base)
  return inert
}
