import { attributeOf, textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'

/** A formula of a page, once, in however many forms the page has it. */
export interface Formula {
  /** The numbers of its outermost elements. It goes where the last of them is. */
  readonly parts: readonly number[]
  /** The element of the form that is shown: MathML, or a script with TeX. */
  readonly source: number
}

/** Of the elements that MathJax puts before its script: a preview, and the formula as glyphs or as a box of its own. */
const renderedName = /(?:^|\s)MathJax/
const texType = /^math\/(?:tex|latex)\b/i
/** A formula as glyphs, its preview, and white space in boxes have no more elements before the script. */
const mostBefore = 3

/**
 * Finds formulas: MathML, with what a script library has put around it for the eye or for screen readers, and TeX in
 * scripts, with the glyphs that MathJax has made of it.
 */
export function findFormulas(survey: Survey): readonly Formula[] {
  const maths = survey.tagged.get('math') ?? []
  const scripts = (survey.tagged.get('SCRIPT') ?? []).filter(number => isTexScript(survey, number))
  if (maths.length === 0 && scripts.length === 0) return []
  const countIn = mathCounter(survey, maths)
  const formulas = maths.map((math): Formula => ({ parts: [boxAround(survey, math, countIn)], source: math }))
  return [...formulas, ...scripts.flatMap(script => renderedFrom(survey, script, countIn) ?? [])]
}

function isTexScript({ elements }: Survey, number: number): boolean {
  const script = elements[number]
  return (
    script !== undefined && texType.test(attributeOf(script, 'type') ?? '') && textOf(script).trim() !== ''
  )
}

type Counter = (element: number) => number

function mathCounter({ tags, end }: Survey, maths: readonly number[]): Counter {
  const before = new Int32Array(tags.length + 1)
  for (const math of maths) before[math + 1] = 1
  for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0)
  return element => (before[end[element] ?? 0] ?? 0) - (before[element] ?? 0)
}

/** The outermost element within a line that holds nothing but a formula and what repeats it. */
function boxAround(survey: Survey, math: number, countIn: Counter): number {
  const { parent, tags } = survey
  let box = math
  for (let above = parent[math] ?? -1; above > 0; above = parent[above] ?? -1) {
    const tag = tags[above] ?? ''
    const isInline = tag !== 'A' && (inlineTags.has(tag) || tag.includes('-'))
    if (!isInline || countIn(above) > 1 || !repeats(survey, above, box)) break
    box = above
  }
  return box
}

/** Whether all text in an element, besides that in one child, is there for the eye only: beside MathML, as its glyphs. */
function repeats({ elements, textLength, parent, end }: Survey, element: number, except: number): boolean {
  let own = textLength[element] ?? 0
  if (own === (textLength[except] ?? 0)) return true
  for (let child = element + 1; child < (end[element] ?? 0); child = end[child] ?? Infinity) {
    const inside = elements[child]
    if (!inside || parent[child] !== element) return false
    if (child === except || attributeOf(inside, 'aria-hidden') === 'true') own -= textLength[child] ?? 0
  }
  return own === 0
}

/** The formula in a script, with the elements before it that MathJax has made of it; `null` where these have MathML. */
function renderedFrom(survey: Survey, script: number, countIn: Counter): Formula | null {
  const { parent, classes } = survey
  const parts = [script]
  for (let step = 0; step < mostBefore; step++) {
    const before = siblingBefore(survey, parts[0] ?? script)
    if (before < 0 || parent[before] !== parent[script] || !renderedName.test(classes[before] ?? '')) break
    if (countIn(before) > 0) return null
    parts.unshift(before)
  }
  return { parts, source: script }
}

/** The number of the element before one in the same parent, or -1. */
function siblingBefore({ parent }: Survey, number: number): number {
  const around = parent[number] ?? -1
  let before = number - 1
  while (before > around && parent[before] !== around) before = parent[before] ?? -1
  return before > around ? before : -1
}
