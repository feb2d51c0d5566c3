import { textOf } from '../../page/dom-access'
import { between } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import type { Suspect } from './add-clutter'
import { type CommentEntry, readEntry } from './evidence/comment-entries'
import { goesOn } from './evidence/going-on'
import { shapeOf } from './evidence/shape'
import type { PageContext } from './page-context'

const minEntries = 3
/** So many different names need no other sign. */
const minNames = 5
/** The share of the entries whose date is seen. */
const minDated = 0.4
/** Characters of a comment with its answers. */
const minLength = 15
const maxLength = 6000
/** Characters of the words on a button or link, such as "Antworten". */
const maxAction = 25
/** The share of the entries that show a sign, and of the box that its entries take up. */
const most = 0.6
const entryTags = new Set('DIV LI ARTICLE SECTION DD TR'.split(' '))

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>
interface NumberedEntry extends CommentEntry {
  readonly number: number
}

/**
 * Finds lists of comments by their shape alone: name, date and text, at least three times and by different people.
 * The same action on each, a line that ends in a colon ("schrieb:"), many names, one that comes again, or a field below
 * must bear that out, since a text may also list people or events, each once. A live blog has times without names, and
 * the article does not go on below comments.
 */
export function findCommentLists({ survey, guard }: SearchedPage): Suspect[] {
  const suspects: Suspect[] = []
  for (const [container, children] of likelyLists(survey)) {
    // One whose date is written in words is built as the others.
    const builtAs = (number: number) => `${survey.tags[number]},${shapeOf(survey, number)}`
    const { entries, shapes } = entriesAmong(survey, children, builtAs)
    if (!areComments(survey, entries)) continue
    const blocks = children.filter(number => shapes.has(builtAs(number)))
    const length = blocks.reduce((sum, number) => sum + (survey.textLength[number] ?? 0), 0)
    const isOwnBox = length >= most * (survey.textLength[container] ?? 0) && guard.allowsProven(container)
    const found = isOwnBox ? [container] : blocks
    if (goesOn(survey, [found.at(-1) ?? 0])) continue
    const reason = { signal: 'comments', count: entries.length } as const
    // A list in a box with a title, or that is a whole article, is dated entries of the text as likely as comments.
    const isProven = !(isOwnBox && isArticle(survey, container))
    for (const number of found) suspects.push({ number, kind: 'comments', reason, isProven })
  }
  return suspects
}

/** Dated entries, and those that are built as one of them. */
function entriesAmong(
  survey: Survey,
  children: readonly number[],
  builtAs: (number: number) => string,
): { entries: readonly NumberedEntry[]; shapes: ReadonlySet<string> } {
  const all = children.flatMap((number): NumberedEntry[] => {
    const entry = readEntry(survey, number)
    return entry ? [{ number, ...entry }] : []
  })
  const dated = all.filter(({ isDated }) => isDated)
  const shapes = new Set(dated.map(({ number }) => builtAs(number)))
  const alike = all.filter(({ number }) => shapes.has(builtAs(number)))
  return { entries: dated.length >= minDated * alike.length ? alike : dated, shapes }
}

function isArticle({ tags, tagged, end }: Survey, box: number): boolean {
  return tags[box] === 'ARTICLE' || between(tagged.get('H1') ?? [], box, end[box] ?? 0).length > 0
}

/** Boxes with enough children of the same tag that may be comments by tag and length. */
function likelyLists(survey: Survey): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  for (let number = 1; number < survey.tags.length; number++) {
    if (!isLikelyEntry(survey, number)) continue
    const above = survey.parent[number] ?? 0
    const list = lists.get(above)
    if (list) list.push(number)
    else lists.set(above, [number])
  }
  for (const [container, children] of lists) if (children.length < minEntries) lists.delete(container)
  return lists
}

function isLikelyEntry({ tags, textLength, linkLength }: Survey, number: number): boolean {
  const length = textLength[number] ?? 0
  return (
    length >= minLength &&
    length <= maxLength &&
    entryTags.has(tags[number] ?? '') &&
    (linkLength[number] ?? 0) <= most * length
  )
}

function areComments(survey: Survey, entries: readonly NumberedEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name))
  if (entries.length < minEntries || names.size < minEntries) return false
  if (names.size < entries.length || hasFieldBehind(survey, entries.at(-1)?.number ?? 0)) return true
  // Chapters have a heading and a date as well, and each says something else.
  if (entries.some(({ isHeaded }) => isHeaded)) return false
  const least = most * entries.length
  return (
    names.size >= minNames ||
    entries.filter(({ hasColon }) => hasColon).length >= least ||
    mostFrequent(entries.flatMap(({ number }) => actionsIn(survey, number))) >= least
  )
}

/** Whether a field for a text of several lines is in the box of the entries or in that around it, as for one more. */
function hasFieldBehind({ tagged, parent, end }: Survey, entry: number): boolean {
  const around = parent[parent[entry] ?? 0] ?? 0
  return between(tagged.get('TEXTAREA') ?? [], entry, end[around] ?? 0).length > 0
}

/** The words on the buttons and links of an entry, each once. */
function actionsIn({ tagged, elements, end, textLength }: Survey, number: number): string[] {
  const controls = ['A', 'BUTTON'].flatMap(tag => between(tagged.get(tag) ?? [], number, end[number] ?? 0))
  const words = controls.flatMap(control => {
    const element = elements[control]
    const length = textLength[control] ?? 0
    return element && length > 0 && length <= maxAction ? [textOf(element).trim()] : []
  })
  return [...new Set(words)]
}

function mostFrequent(words: readonly string[]): number {
  const counts = new Map<string, number>()
  let highest = 0
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + 1
    counts.set(word, count)
    highest = Math.max(highest, count)
  }
  return highest
}
