import type { Route } from '../../../scripts/server.mjs'
import { samplePage } from './sample-pages'

/** A page with an article whose own script runs before anything else of it, and with these rules. */
export function attackingPage(script: string, rules = ''): Route {
  return {
    body: samplePage('en-feature', { head: `<style>${rules}</style><script>${script}</script>` }),
  }
}
