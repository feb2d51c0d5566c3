import { attributeOf, textOf } from '../../page/dom-access'

/** What a page tells machines about the text that it does not give to everyone. */
export interface DeclaredAccess {
  /** Whether the text is said not to be free. */
  readonly isLocked: boolean
  /** How many words the whole text has; `null` where the page does not say. */
  readonly words: number | null
  /** Selectors of what is not free. */
  readonly lockedParts: readonly string[]
}

/** Characters read of each JSON-LD script, and how many of them. */
const longestData = 100_000
const mostScripts = 20
const mostParts = 5
/** Searched for as text, so that broken JSON-LD is as good as valid JSON-LD. */
const locked = /"isAccessibleForFree"\s*:\s*"?(?:https?:\/\/schema\.org\/)?false\b/i
const part = /"cssSelector"\s*:\s*"([^"\\]{1,200})"/g
const wordCount = /"wordCount"\s*:\s*"?(\d{1,6})\b/

/** Reads what a page declares of the access to its text. */
export function readDeclaredAccess(root: Element): DeclaredAccess {
  const data = [...root.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, mostScripts)
    .map(script => textOf(script).slice(0, longestData))
    .join('\n')
  const tier = root.querySelector('meta[property="article:content_tier"]')
  const words = Number(wordCount.exec(data)?.[1] ?? 0)
  return {
    isLocked: locked.test(data) || (tier !== null && attributeOf(tier, 'content') === 'locked'),
    words: words > 0 ? words : null,
    lockedParts: [...data.matchAll(part)].slice(0, mostParts).map(([, selector = '']) => selector),
  }
}
