import type { Passage } from '../passages'
import { inlineTags } from '../tag-traits'
import { isProse } from '../text'
import type { Tree } from '../walk'
import type { ShownPage } from './shown-page'

/** Hidden elements that follow one another with no shown text between, all in one parent. */
export interface HiddenGroup {
  /** In document order. */
  readonly roots: readonly number[]
  /** The indexes of its first passage, and one past its last. */
  readonly from: number
  readonly to: number
  /** Characters in it: all, in prose, in links. */
  readonly text: number
  readonly prose: number
  readonly linked: number
  /** Whether it begins within a line. */
  readonly isInLine: boolean
}

interface OpenGroup extends HiddenGroup {
  roots: number[]
  to: number
  text: number
  prose: number
  linked: number
}

/** Groups the hidden parts of a page, in document order. */
export function groupHidden({ tree, passages, isShown }: ShownPage): readonly HiddenGroup[] {
  const { parent, end } = tree
  const { roots } = tree.unrendered
  const groups: OpenGroup[] = []
  let next = 0
  for (const [at, passage] of passages.entries()) {
    if (isShown[at]) continue
    while (next + 1 < roots.length && (end[roots[next] ?? 0] ?? 0) <= passage.holder) next++
    const root = roots[next] ?? 0
    const last = groups.at(-1)
    const goesOn = last?.to === at && parent[last.roots[0] ?? 0] === parent[root]
    const group = goesOn ? last : groupFrom(tree, at, root, passage)
    if (!goesOn) groups.push(group)
    count(group, root, passage)
  }
  return groups
}

function groupFrom({ tags }: Tree, at: number, root: number, { block }: Passage): OpenGroup {
  const isInLine = inlineTags.has(tags[root] ?? '') && block < root
  return { roots: [], from: at, to: at, text: 0, prose: 0, linked: 0, isInLine }
}

function count(group: OpenGroup, root: number, { length, linkLength, weight }: Passage): void {
  if (group.roots.at(-1) !== root) group.roots.push(root)
  group.to++
  group.text += length
  group.linked += linkLength
  if (isProse(length, linkLength, weight)) group.prose += length
}
