import { checkOwnStyle } from './check-own-style'

/**
 * Writes rules of the user's own as a sheet for the reader, in which they reach what is in the text and nothing else.
 * @returns empty where they cannot be used
 */
export function ownStyleSheet(style: string): string {
  const checked = checkOwnStyle(style)
  if (checked.is === 'fault' || checked.rules === '') return ''
  // The bar and the panels stay above whatever they place.
  return `.article {\nisolation: isolate;\n${checked.rules}\n}`
}
