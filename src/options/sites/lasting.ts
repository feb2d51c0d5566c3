import type { LastingScope } from '../../domain/site-choices'
import { parseScope } from '../../domain/site-scope'

/** What can be chosen of what was typed or asked for: more than one page. */
export function lastingScope(written: string): LastingScope | null {
  const scope = parseScope(written)
  return scope?.kind === 'page' ? null : scope
}
