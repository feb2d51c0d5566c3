import { attributeOf } from '../dom-access'
import type { Passage } from '../passages'
import type { Tree } from '../walk'

/** The label of a fold is a question at most. Characters. */
const longestLabel = 200
/** A label is a control if this share of it is in buttons or links. */
const controlShare = 0.5
/** Steps from a label up to the element beside what it opens. */
const labelReach = 4

const headingTags = new Set('H2 H3 H4 H5 H6 DT SUMMARY'.split(' '))
/** What repeats without class names. */
const repeatedTags = new Set('LI TR DD DT'.split(' '))

/** Whether a passage is a button, or a link that leads nowhere else, and no more. */
export function isControl(tree: Tree, passage: Passage | undefined): boolean {
  if (!passage || passage.length > longestLabel) return false
  const { length, controlLength, linkLength } = passage
  if (controlLength > controlShare * length) return true
  return linkLength > controlShare * length && staysHere(tree, passage.holder)
}

function staysHere({ elements, tags, parent }: Tree, holder: number): boolean {
  let at = holder
  for (let step = 0; at >= 0 && step < labelReach; step++) {
    const element = elements[at]
    if (tags[at] === 'A' && element)
      return /^\s*(?:#|javascript:|$)/i.test(attributeOf(element, 'href') ?? '')
    at = parent[at] ?? -1
  }
  return false
}

/** Whether a passage is the label right over a hidden element that a click on it shows. */
export function labelsFold(tree: Tree, label: Passage, root: number): boolean {
  const { elements, tags, parent } = tree
  if (label.length > longestLabel) return false
  const around = [parent[root] ?? -1, parent[parent[root] ?? -1] ?? -1]
  let isLabel = isControl(tree, label)
  let at = label.holder
  for (let step = 0; at >= 0 && step < labelReach; step++) {
    const element = elements[at]
    if (around.includes(at)) return false
    isLabel ||= headingTags.has(tags[at] ?? '')
    isLabel ||= element !== undefined && attributeOf(element, 'aria-expanded') !== null
    if (around.includes(parent[at] ?? -1)) return isLabel
    at = parent[at] ?? -1
  }
  return false
}

/** Whether two elements have the same tag, and class names that differ by a state at most. */
export function isAlike({ tags, classes }: Tree, one: number, other: number): boolean {
  if (one === other || tags[one] !== tags[other]) return false
  if (repeatedTags.has(tags[one] ?? '')) return true
  const [names, otherNames] = [namesOf(classes[one]), namesOf(classes[other])]
  const shared = [...names].filter(name => otherNames.has(name)).length
  return shared > 0 && names.size - shared <= 1 && otherNames.size - shared <= 1
}

function namesOf(classes = ''): ReadonlySet<string> {
  return new Set(classes.split(/\s+/).filter(Boolean))
}
