import { attributeOf, textOf } from '../../../page/dom-access'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { foldSpace, isProse } from '../../../page/text'
import type { ConsentWords } from '../../rules'
import type { Suspect } from '../add-clutter'
import { passagesIn, wordsIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'
import { findRepeatedNotices } from './repeated-notices'

/** Characters of the words on a button. */
const longestChoice = 40
/** Characters of a whole text of consent, with the list of what it is asked for. */
const longestText = 12_000
/** Subjects of consent in a text that asks for it, and in one of a few lines, such as the placeholder of a video. */
const fewestSubjects = 3
const fewestSubjectsInLine = 2
/** So many more where the button does not say that one agrees, which is enough in a few lines only. */
const moreIfVague = 1
/** Characters of a few lines. */
const longestLine = 400
/** The share of a longer text whose paragraphs name so many subjects: an article names one here and there. */
const mostOnSubject = 0.6
const subjectsOfParagraph = 2
/** Boxes around a button that are looked at, and buttons on a page. */
const maxSteps = 12
const maxButtons = 60
const buttons =
  'button, input[type="button"], input[type="submit"], [role="button"], a[href="#"], a:not([href]), a[href^="javascript:"]'
/** Letters of a stem that is looked for within words too. */
const shortestInCompound = 6
const space = /\s+/
const notLetters = /[\s\d.,:;!?()[\]/|«»"„“”'’–—-]+/

type SearchedPage = Pick<PageContext, 'root' | 'survey' | 'guard'>

/** Tells which subjects of consent a text names: one bit each. */
type SubjectReader = (text: string) => number

/** What the boxes of a page say about the subjects of consent. */
interface BoxSubjects {
  /** How many are named in a box. */
  readonly count: (box: number) => number
  /** Whether most of a box is paragraphs that name several. */
  readonly areAllOver: (box: number) => boolean
}

/**
 * Makes a finder of texts that ask for consent, whatever their names: a button by which one agrees or refuses, and
 * around it text on subjects of consent and nothing else. An article on the same subjects has no such button, or its
 * title is in the same box.
 */
export function createConsentTextFinder(rules: ConsentWords): (page: SearchedPage) => Suspect[] {
  const subjectsOf = compileSubjects(rules.subjects)
  const isChoice = beginningIn(rules.choices)
  const isVagueChoice = beginningIn(rules.vagueChoices)

  return page => {
    const found = new Map<number, Suspect>()
    const subjects = readSubjects(page.survey, subjectsOf)
    for (const [button, words] of choicesOn(page)) {
      const isSure = isChoice(words)
      if (!isSure && !isVagueChoice(words)) continue
      const number = boxAround(page, button, isSure, subjects)
      if (number < 0 || found.has(number)) continue
      const reason = { signal: 'choice', heading: words } as const
      found.set(number, { number, kind: 'consent', reason, isProven: true })
    }
    return [...found.values(), ...findRepeatedNotices(page, text => countBits(subjectsOf(text)))]
  }
}

/** Buttons, and links that lead nowhere, with their words. */
function choicesOn({ root, survey }: SearchedPage): [number, string][] {
  const choices: [number, string][] = []
  for (const element of root.querySelectorAll(buttons)) {
    const number = survey.numberOf.get(element)
    if (number === undefined || (survey.textLength[number] ?? 0) > longestChoice) continue
    const words = foldSpace(textOf(element) || (attributeOf(element, 'value') ?? ''))
    if (words && words.length <= longestChoice) choices.push([number, words])
    if (choices.length === maxButtons) break
  }
  return choices
}

function beginningIn(list: string): (words: string) => boolean {
  const stems = list.split(space)
  return words => wordsOf(words).some(word => stems.some(stem => word.startsWith(stem)))
}

/** "Marketingcookies" is about cookies, "Wettbewerb" not about "Werbung": short stems must begin a word. */
function compileSubjects(subjects: readonly string[]): SubjectReader {
  const patternOf = (stem: string) => (stem.length >= shortestInCompound ? stem : `(?:^|[\\s("„“'/-])${stem}`)
  const patterns = subjects.map(list => new RegExp(list.split(space).map(patternOf).join('|'), 'i'))
  return text => patterns.reduce((bits, pattern, at) => (pattern.test(text) ? bits | (1 << at) : bits), 0)
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(notLetters)
}

/** Reads the subjects of each passage once, since many buttons have the same boxes around them. */
function readSubjects(survey: Survey, subjectsOf: SubjectReader): BoxSubjects {
  const known = new Map<Passage, number>()
  const bitsOf = (passage: Passage) => {
    const bits = known.get(passage) ?? subjectsOf(wordsIn(survey, passage))
    known.set(passage, bits)
    return bits
  }
  return {
    count: box => countBits(passagesIn(survey, box).reduce((bits, passage) => bits | bitsOf(passage), 0)),
    areAllOver: box => {
      const paragraphs = passagesIn(survey, box).filter(({ length, linkLength }) =>
        isProse(length, linkLength),
      )
      const lengthOf = (some: readonly Passage[]) => some.reduce((sum, { length }) => sum + length, 0)
      const onSubject = paragraphs.filter(passage => countBits(bitsOf(passage)) >= subjectsOfParagraph)
      return lengthOf(onSubject) >= mostOnSubject * lengthOf(paragraphs)
    },
  }
}

/** The outermost box around a button in which every paragraph is on a subject of consent; -1 where there is none. */
function boxAround(
  { survey, guard }: SearchedPage,
  button: number,
  isSure: boolean,
  subjects: BoxSubjects,
): number {
  const { parent, textLength } = survey
  const longest = isSure ? longestText : longestLine
  let found = -1
  let from = button
  let above = parent[button] ?? -1
  for (let steps = maxSteps; above > 0 && steps > 0; steps--) {
    if ((textLength[above] ?? 0) > longest || !guard.allowsProven(above)) break
    if (addsOtherText(survey, above, from, subjects)) break
    if (asksConsent(survey, above, isSure, subjects)) found = above
    from = above
    above = parent[above] ?? -1
  }
  return found
}

/** Whether a box names enough of the subjects and, where it has more than a few lines, is about them alone. */
function asksConsent(
  { textLength }: Survey,
  box: number,
  isSure: boolean,
  { count, areAllOver }: BoxSubjects,
): boolean {
  const isLong = (textLength[box] ?? 0) > longestLine
  const least = (isLong ? fewestSubjects : fewestSubjectsInLine) + (isSure ? 0 : moreIfVague)
  return count(box) >= least && (!isLong || areAllOver(box))
}

/** Whether most of the paragraphs that a box adds to the one inside it are not on a subject of consent. */
function addsOtherText(survey: Survey, box: number, inside: number, subjects: BoxSubjects): boolean {
  const { end, proseLength, textLength } = survey
  const last = end[box] ?? 0
  let other = 0
  let all = 0
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    if (child === inside || !proseLength[child]) continue
    all += textLength[child] ?? 0
    if (subjects.count(child) < 1) other += textLength[child] ?? 0
  }
  return other > 0.4 * all
}
