import type { ClutterKind } from '../../../domain/clutter'
import { textOf } from '../../../page/dom-access'
import type { Suspect } from '../add-clutter'
import type { PageContext } from '../page-context'

const listKinds = new Set<ClutterKind | null>(['related', 'mostRead', 'sidebar'])

/**
 * Finds rows of teasers that show nothing but their shape, by the words over them: "Read also", and then a headline with
 * a line of text three times. Sections of a text look the same, and no heading of theirs says so.
 * @param kindOf tells the kind that a heading stands for; from `compileCues`
 */
export function findCuedRows(
  { survey, teaserRows, guard }: Pick<PageContext, 'survey' | 'teaserRows' | 'guard'>,
  kindOf: (heading: string) => ClutterKind | null,
): Suspect[] {
  const proseOf = (blocks: readonly number[]) =>
    blocks.reduce((sum, block) => sum + (survey.proseLength[block] ?? 0), 0)
  return teaserRows.flatMap(({ row, signs: { cue, isLast } }): Suspect[] => {
    const element = survey.elements[cue]
    const heading = element ? textOf(element).trim() : ''
    const kind = heading ? kindOf(heading) : null
    const isApart = isLast || guard.title > cue || guard.prose(row.container) <= proseOf(row.teasers.flat())
    if (!kind || !listKinds.has(kind) || !isApart) return []
    return [cue, ...row.teasers.flat()].map(number => ({
      number,
      kind,
      reason: { signal: 'heading', heading },
      isProven: true,
    }))
  })
}
