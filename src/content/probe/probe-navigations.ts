import { addressOf } from '../session/page-history'
import { lookAt, type ProbeParts } from './probe-page'

/**
 * Looks whether a page of a site that opens by itself is an article, as soon as its markup is there, and again each
 * time its scripts show it under another address.
 * @returns what is to be called when the address may have changed
 */
export function startProbing(parts: ProbeParts): () => void {
  const { window } = parts
  let address = addressOf(window)
  let look = lookAt(parts, false)

  const follow = () => {
    const now = addressOf(window)
    if (now === address) return
    address = now
    look.end()
    parts.leave()
    look = lookAt(parts, true)
  }
  window.addEventListener('popstate', follow)
  // Out of the browser's cache a page comes back as it was left, the reader open or not; only its button is new.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look.tellAgain()
  })
  return follow
}
