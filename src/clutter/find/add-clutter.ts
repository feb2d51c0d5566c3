import type { Clutter, ClutterKind, ClutterReason } from '../../domain/clutter'
import { outermost } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import type { ArticleGuard } from './article-guard'
import type { PageContext } from './page-context'

/** A block that may be clutter, before the guard has seen it. */
export interface Suspect {
  /** Its number in the survey. */
  readonly number: number
  readonly kind: ClutterKind
  readonly reason: ClutterReason
  /** Whether what it holds proves that it is clutter, however much of the page's text that is. */
  readonly isProven?: boolean
}

/** Whether the guard lets a suspect be clutter by itself. */
export function isAllowed(guard: ArticleGuard, { number, kind, isProven }: Suspect): boolean {
  return guard.allows(number, kind) || (isProven === true && guard.allowsProven(number))
}

/**
 * Adds blocks to the clutter that was found.
 * @returns clutter in document order, no block inside another; `found` as it was where the guard does not allow more
 */
export function addClutter(
  { survey, guard }: Pick<PageContext, 'survey' | 'guard'>,
  found: readonly Clutter[],
  additions: readonly Suspect[],
): Clutter[] {
  const allowed = additions.filter(addition => isAllowed(guard, addition))
  const all = outermost(
    [...found, ...allowed.flatMap(addition => clutterOf(survey, addition))],
    ({ element }) => survey.numberOf.get(element) ?? 0,
    survey.end,
  )
  const kinds = new Set(allowed.map(({ kind }) => kind))
  const isWithinBounds = [...kinds].every(kind => {
    const ofKind = all.filter(block => block.kind === kind)
    return guard.allowsAll(numbersOf(survey, ofKind), kind)
  })
  return isWithinBounds ? all : [...found]
}

function clutterOf({ elements }: Survey, { number, kind, reason }: Suspect): Clutter[] {
  const element = elements[number]
  return element ? [{ element, kind, reason }] : []
}

function numbersOf({ numberOf }: Survey, clutter: readonly Clutter[]): number[] {
  return clutter.flatMap(({ element }) => numberOf.get(element) ?? [])
}
