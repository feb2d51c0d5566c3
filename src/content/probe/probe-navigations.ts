import { addressOf } from '../session/page-history'
import { type ProbeDeps, probePage } from './probe-page'

/**
 * Probes whether a page of a site that opens by itself is an article, as soon as its markup is there, and again each
 * time its scripts show it under another address.
 * @returns what is to be called when the address may have changed
 */
export function startProbing(deps: ProbeDeps): () => void {
  const { window } = deps
  let address = addressOf(window)
  let probe = probePage(deps, false)

  const checkAddress = () => {
    const now = addressOf(window)
    if (now === address) return
    address = now
    probe.end()
    deps.onLeave()
    probe = probePage(deps, true)
  }
  window.addEventListener('popstate', checkAddress)
  // A page comes out of the browser's cache as it was left, with its view open or not. Only its button is new.
  // A page that only says so would have the background work each time.
  window.addEventListener('pageshow', event => event.isTrusted && event.persisted && probe.reportAgain())
  return checkAddress
}
