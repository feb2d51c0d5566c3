import type { LastingScope } from '../../sites/choices'
import { parseScope } from '../../sites/scope'

/** What can be chosen of what was typed or asked for: more than one page. */
export function lastingScope(written: string): LastingScope | null {
  const scope = parseScope(written)
  return scope?.kind === 'page' ? null : scope
}
