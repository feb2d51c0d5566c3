import { attributeOf } from '../../../page/dom-access'
import { countBetween, indexFrom } from '../../../page/number-ranges'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { Suspect } from '../add-clutter'
import { type LineReader, readLines } from '../block-lines'
import { wordsIn } from '../evidence/block-passages'
import { liesOverPage } from '../evidence/over-page'
import type { PageContext } from '../page-context'
import type { AskBox } from './box'
import { hasOptions, signsOfAsk } from './signs'

/** Of the weights of the signs. */
const enough = 2
/** Characters in all and in one line: a prompt says what it wants in a few words. */
const maxLength = 400
const maxLineLength = 250
const minLength = 10
const maxLines = 9
/** Characters on a button, a link that is drawn as one, or a choice. */
const maxControlLength = 40
/** Controls of a page and boxes around one that are looked at. */
const maxControls = 120
const maxSteps = 10

const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']
/** What a prompt does not hold and a part of an article may. */
const articleTags = [
  'H1',
  'PRE',
  'TABLE',
  'BLOCKQUOTE',
  'FIGURE',
  'VIDEO',
  'AUDIO',
  'IMG',
  'OL',
  'SUP',
  'MATH',
]
/** Fields of lists to tick off, as of the ingredients of a recipe, and those that are not shown. */
const otherFields = /^(?:hidden|checkbox|range|search)$/i

/** `pressed`: the numbers of buttons, fields and links drawn as buttons, by kind, each ascending. */
type SearchedPage = Pick<PageContext, 'survey' | 'guard'> & { readonly pressed: readonly Numbers[] }
type Numbers = readonly number[]

/**
 * Finds what asks the user for something by what it holds, in any language: a few short lines and below them a button, a
 * choice or a field. Most often it stands between the title and the text or between two paragraphs.
 */
export function findAsks({ survey, guard }: Pick<PageContext, 'survey' | 'guard'>): Suspect[] {
  const links = drawnLinks(survey)
  const controls = controlsOf(survey, links)
  if (controls.length === 0) return []
  const linesIn = readLines(survey)
  const page = { survey, guard, pressed: [...controlTags.map(tag => survey.tagged.get(tag) ?? []), links] }
  const boxes = new Map<number, AskBox>()
  for (const control of controls) {
    const box = boxAround(page, linesIn, control)
    if (box) boxes.set(box.number, box)
  }
  const found = [...boxes.values()]
  return found
    .filter(box => signsOfAsk(survey, links, box, found) >= enough)
    .map(
      ({ number, asked }): Suspect => ({
        number,
        // Over the page, it may be a login, a cart or a gallery that the user has opened: a tidied page keeps it.
        kind: liesOverPage(survey, number) && !hasOptions(survey, number) ? 'navigation' : 'prompt',
        reason: { signal: 'choice', heading: asked },
      }),
    )
}

/** The links that are drawn as buttons. */
function drawnLinks({ tagged, elements }: Survey): Numbers {
  return (tagged.get('A') ?? []).filter(number => {
    const element = elements[number]
    return element !== undefined && attributeOf(element, 'role') === 'button'
  })
}

/** Buttons, fields and links drawn as buttons, in document order within each kind. */
function controlsOf({ tagged, elements }: Survey, links: Numbers): number[] {
  const isShown = (number: number) => {
    const element = elements[number]
    return element !== undefined && !otherFields.test(attributeOf(element, 'type') ?? '')
  }
  const own = controlTags.flatMap(tag => (tagged.get(tag) ?? []).filter(isShown).slice(0, maxControls))
  return [...own, ...links.slice(0, maxControls)]
}

/** The smallest box around a control that says what the control is for, with all that holds nothing else. */
function boxAround(page: SearchedPage, linesIn: LineReader, control: number): AskBox | null {
  const { survey } = page
  if ((survey.textLength[control] ?? 0) > maxControlLength) return null
  let box: AskBox | null = null
  let steps = maxSteps
  for (
    let above = survey.parent[control] ?? -1;
    above > 0 && steps-- > 0;
    above = survey.parent[above] ?? -1
  ) {
    if (!mayAsk(page, above)) break
    const wider = askIn(page, linesIn, above)
    // Beyond the box that asks, only its heading and wrappers belong to it.
    if (box && !(wider && addsOnlyHeading(survey, wider, box))) break
    box = wider ?? box
  }
  return box
}

function mayAsk({ survey, guard }: SearchedPage, number: number): boolean {
  const { textLength, tagged, end } = survey
  return (
    (textLength[number] ?? 0) <= maxLength &&
    guard.allows(number, 'prompt') &&
    articleTags.every(tag => countBetween(tagged.get(tag) ?? [], number, end[number] ?? 0) === 0)
  )
}

/** Reads a box as an ask: lines of text first, then what is to be pressed or filled in. */
function askIn({ survey, pressed }: SearchedPage, linesIn: LineReader, number: number): AskBox | null {
  const lines = linesIn(number, maxLines + 1)
  if (lines.length > maxLines || lines.some(({ length }) => length > maxLineLength)) return null
  const said = lines.filter(line => !isControl(survey, line))
  const length = said.reduce((sum, line) => sum + line.length, 0)
  const last = said.at(-1)
  const control = lastControl(pressed, number, survey.end[number] ?? 0)
  if (!last || length < minLength || control < (survey.texts[last.firstText]?.elementsBefore ?? 0))
    return null
  return { number, lines, asked: said.map(line => foldSpace(wordsIn(survey, line))).join(' ') }
}

/** Whether a line is nothing but buttons, labels of choices, and links drawn as buttons. */
function isControl({ elements }: Survey, { length, controlLength, linkLength, holder }: Passage): boolean {
  if (controlLength + linkLength < length) return false
  const element = elements[holder]
  return controlLength >= length || (element !== undefined && attributeOf(element, 'role') === 'button')
}

/** The last control in a box; -1 where there is none. */
function lastControl(pressed: readonly Numbers[], box: number, end: number): number {
  const last = Math.max(...pressed.map(numbers => numbers[indexFrom(numbers, end) - 1] ?? -1))
  return last > box ? last : -1
}

/** Whether the wider box has nothing more than the one inside it but a line before it. */
function addsOnlyHeading({ texts, textLength }: Survey, wider: AskBox, box: AskBox): boolean {
  if (textLength[wider.number] === textLength[box.number]) return true
  const added = wider.lines.length - box.lines.length
  return added === 1 && (texts[wider.lines[0]?.firstText ?? 0]?.elementsBefore ?? 0) <= box.number
}
