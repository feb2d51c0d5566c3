import type { Survey } from '../../../page/survey'
import type { Suspect } from '../add-clutter'
import { contentsOf } from '../block-contents'
import { isOverPage } from '../evidence/over-page'
import type { PageContext } from '../page-context'

/** What opens over a page is near the top of its tree. Levels below the body, and boxes that are looked at. */
const deepest = 2
const mostLooked = 150
/** Characters. Less is a button or a bar. */
const shortest = 40

/**
 * Finds boxes that lie over the page and have something to press: dialogs by their markup, and what is fixed. They are
 * no part of the article unless they hold its title. A tidied page keeps them, since the user may have opened them.
 */
export function findOverlays({ survey, guard }: Pick<PageContext, 'survey' | 'guard'>): Suspect[] {
  return topBoxes(survey).flatMap((number): Suspect[] => {
    const element = survey.elements[number]
    if (!element || !guard.allowsProven(number) || !isOverPage(element)) return []
    const { controls, links } = contentsOf(survey, [number])
    if (controls + links === 0) return []
    const reason = { signal: 'place', position: number < guard.title ? 'above' : 'below' } as const
    return [{ number, kind: 'navigation', reason, isProven: true }]
  })
}

/** The boxes with text right below the body, and those right below these. */
function topBoxes({ tagged, end, textLength }: Survey): number[] {
  const boxes: number[] = []
  let level: readonly number[] = tagged.get('BODY')?.slice(0, 1) ?? []
  for (let depth = 0; depth < deepest; depth++) {
    const next = level
      .flatMap(box => childrenOf(end, box))
      .filter(child => (textLength[child] ?? 0) >= shortest)
    level = next.slice(0, mostLooked - boxes.length)
    boxes.push(...level)
  }
  return boxes
}

function childrenOf(end: Int32Array, box: number): number[] {
  const children: number[] = []
  const last = end[box] ?? 0
  for (let child = box + 1; child < last; child = end[child] ?? last) children.push(child)
  return children
}
