import { textOf } from '../dom-access'
import { lettersOf } from '../text'
import type { Tree } from '../walk'
import { isAlike, isControl, labelsFold } from './fold-label'
import type { HiddenGroup } from './hidden-groups'
import type { ShownPage } from './shown-page'

/** The ids under which React streams parts of a page, hidden until a script puts them in place. */
export const streamedId = /^S:/

/** Between a text and its folded rest stand a button and a line, say. Characters. */
const longestBetween = 60
/** Hidden text is like an article's if it has at least this share of prose, and at most this share of links. */
const leastProse = 0.6
const mostLinked = 0.3
/** The rest of a text needs no button over it where it is as long as this share of the text. */
const restShare = 0.5
/** A shorter text is an opening, and the rest may stand anywhere behind it. Characters. */
const opening = 600
/** A shorter hidden piece of a line is a gloss, not the rest of the paragraph. Characters. */
const shortestRest = 60
/** A shorter heading is a logo, and more of a title is not compared. Letters; characters. */
const shortestTitle = 12
const longestTitle = 400
/** Steps up from a text to the element beside a hidden one. */
const farthestUp = 30

/** Whether a hidden group is part of the text that its page shows, or is the text itself. */
export function isPartOfText(page: ShownPage, group: HiddenGroup): boolean {
  if (group.isInLine) return isRestOfLine(page, group)
  if (group.roots.some(root => streamedId.test(page.tree.ids[root] ?? ''))) return true
  if (isOtherTab(page, group)) return true
  return isProsy(page, group) && (isFold(page, group) || isRest(page, group) || isWithheld(page, group))
}

/** Whether it is text to be read, and no menu or form. */
function isProsy({ tree }: ShownPage, { roots, text, prose, linked }: HiddenGroup): boolean {
  return (
    linked <= mostLinked * text &&
    prose >= leastProse * text &&
    !roots.some(root => holdsTag(tree, root, fieldTags))
  )
}

/** Whether hidden words are the rest of their paragraph, behind what is shown of it. */
function isRestOfLine({ tree, passages, isShown }: ShownPage, { to, from, text }: HiddenGroup): boolean {
  const block = passages[from]?.block
  const isBehind = passages[from - 1]?.block === block
  return (
    isBehind &&
    text >= shortestRest &&
    !(isShown[to] && passages[to]?.block === block && !isControl(tree, passages[to]))
  )
}

/** Whether it has the shape of a shown element beside it that is of the text: another tab, slide or list item. */
function isOtherTab(page: ShownPage, { roots, from, to }: HiddenGroup): boolean {
  const { tree, box, isShown, passages } = page
  const [root = -1] = roots
  const nearest = [from - 1, to].filter(at => isShown[at] === 1).map(at => passages[at]?.block ?? -1)
  return [box, ...nearest].some(block => {
    const beside = besideRoot(tree, block, root)
    const isOfText = isWithin(tree, beside, box) || isWithin(tree, box, beside)
    return isOfText && isAlike(tree, beside, root)
  })
}

/** The ancestor of a block, or itself, that has the same parent as a hidden element; -1 where none is near. */
function besideRoot({ parent }: Tree, block: number, root: number): number {
  let beside = block
  for (let step = 0; beside >= 0 && step < farthestUp; step++) {
    if (parent[beside] === parent[root]) return beside
    beside = parent[beside] ?? -1
  }
  return -1
}

/** Whether a label stands right over it that opens it, as in an accordion. */
function isFold({ tree, article, passages, isShown }: ShownPage, { roots, from }: HiddenGroup): boolean {
  const [root = -1] = roots
  const label = passages[from - 1]
  return (
    label !== undefined &&
    isShown[from - 1] === 1 &&
    isWithin(tree, root, article) &&
    labelsFold(tree, label, root)
  )
}

/** Whether it goes on where the text that is shown ends. */
function isRest(page: ShownPage, group: HiddenGroup): boolean {
  const { tree, article, passages, isShown, last, prose } = page
  const [root = -1] = group.roots
  const isNear = isWithin(tree, root, article) || tree.parent[root] === tree.parent[article]
  if (!isNear || group.from <= last || between(page, group) > longestBetween) return false
  const isOpened = [group.from - 1, group.to].some(at => isShown[at] === 1 && isControl(tree, passages[at]))
  return isOpened || group.prose >= restShare * prose
}

/** Whether it outweighs what is shown, and stands where the text is expected. */
function isWithheld(page: ShownPage, group: HiddenGroup): boolean {
  const { tree, passages, title, prose, first, proseBefore } = page
  const [root = -1] = group.roots
  const holdsTitle = title < 0 ? holdsTag(tree, root, titleTags) : holdsPageTitle(tree, root)
  if (holdsTitle) return group.prose >= restShare * prose
  if (group.prose < prose) return false
  const blockBefore = passages[proseBefore[group.from] ?? -1]?.block ?? -1
  if (title >= 0 && root > title && blockBefore < title) return true
  return (
    group.from > first &&
    isWithin(tree, root, page.article) &&
    (prose < opening || between(page, group) <= longestBetween)
  )
}

/** Characters shown between the last shown prose before a group and the group. */
function between({ shownBefore, proseBefore }: ShownPage, { from }: HiddenGroup): number {
  return (shownBefore[from] ?? 0) - (shownBefore[(proseBefore[from] ?? -1) + 1] ?? 0)
}

/** Whether an element has a heading whose words are in the title of the document: what it holds is the article. */
function holdsPageTitle({ elements, tags, end }: Tree, root: number): boolean {
  let pageTitle: string | null = null
  for (let number = root; number < (end[root] ?? 0); number++) {
    if (!titleTags.has(tags[number] ?? '')) continue
    const letters = lettersOf(textIn(elements[number]))
    if (letters.length < shortestTitle) continue
    pageTitle ??= lettersOf(textIn(elements[tags.indexOf('TITLE')]))
    if (pageTitle.includes(letters)) return true
  }
  return false
}

function textIn(element: Element | undefined): string {
  return element ? textOf(element).slice(0, longestTitle) : ''
}

function isWithin({ end }: Tree, inner: number, outer: number): boolean {
  return outer >= 0 && inner >= outer && inner < (end[outer] ?? 0)
}

const fieldTags = new Set(['INPUT', 'TEXTAREA', 'SELECT'])
const titleTags = new Set(['H1'])

function holdsTag({ tags, end }: Tree, root: number, sought: ReadonlySet<string>): boolean {
  for (let number = root; number < (end[root] ?? 0); number++) if (sought.has(tags[number] ?? '')) return true
  return false
}
