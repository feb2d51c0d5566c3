import { attributeOf, textOf } from '../../../page/dom-access'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { ConsentWords } from '../../rules'
import type { Suspect } from '../add-clutter'
import { wordsOfBlock } from '../evidence/block-passages'
import type { PageContext } from '../page-context'
import { findRepeatedNotices } from './repeated-notices'

/** Characters of the words on a button. */
const longestChoice = 40
/** Characters of a whole text of consent, with the list of what it is asked for. */
const longestText = 12_000
/** Subjects of consent in a text that asks for it, and in one of a few lines, such as the placeholder of a video. */
const fewestSubjects = 3
const fewestSubjectsInLine = 2
/** So many more where the button does not say that one agrees. */
const moreIfVague = 1
/** Characters of a few lines. */
const longestLine = 400
/** Boxes around a button that are looked at, and buttons on a page. */
const maxSteps = 12
const maxButtons = 40
/** Elements of a tag that are looked at. */
const maxControls = 2000
const controlTags = ['BUTTON', 'INPUT', 'A', 'DIV', 'SPAN']
/** Letters of a stem that is looked for within words too. */
const shortestInCompound = 6
const space = /\s+/
const notLetters = /[^\p{L}]+/u

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/** Counts the subjects of consent that a text names. */
type SubjectCounter = (text: string) => number

/**
 * Makes a finder of texts that ask for consent, whatever their names: a button by which one agrees or refuses, and
 * around it text on subjects of consent and nothing else. An article on the same subjects has no such button, or its
 * title is in the same box.
 */
export function createConsentTextFinder(rules: ConsentWords): (page: SearchedPage) => Suspect[] {
  const countSubjects = compileSubjects(rules.subjects)
  const isChoice = beginningIn(rules.choices)
  const isVagueChoice = beginningIn(rules.vagueChoices)

  return page => {
    const found = new Map<number, Suspect>()
    for (const [button, words] of choicesOn(page.survey)) {
      const isSure = isChoice(words)
      if (!isSure && !isVagueChoice(words)) continue
      const number = boxAround(page, button, isSure ? 0 : moreIfVague, countSubjects)
      if (number < 0 || found.has(number)) continue
      const reason = { signal: 'choice', heading: words } as const
      found.set(number, { number, kind: 'consent', reason, isProven: true })
    }
    return [...found.values(), ...findRepeatedNotices(page, countSubjects)]
  }
}

/** Buttons, and links that lead nowhere, with their words. */
function choicesOn(survey: Survey): [number, string][] {
  const { tagged, elements } = survey
  const choices: [number, string][] = []
  for (const tag of controlTags) {
    for (const number of (tagged.get(tag) ?? []).slice(0, maxControls)) {
      const element = elements[number]
      const words = element && isButton(element, tag) ? wordsOn(survey, number, element) : ''
      if (words && words.length <= longestChoice) choices.push([number, words])
    }
  }
  return choices.slice(0, maxButtons)
}

function isButton(element: Element, tag: string): boolean {
  const type = attributeOf(element, 'type')
  if (tag === 'INPUT') return type === 'button' || type === 'submit'
  const isPressed = tag === 'BUTTON' || attributeOf(element, 'role') === 'button'
  return isPressed || (tag === 'A' && /^#?$|^javascript:/.test(attributeOf(element, 'href') ?? ''))
}

function wordsOn({ textLength }: Survey, number: number, element: Element): string {
  if ((textLength[number] ?? 0) > longestChoice) return ''
  return foldSpace(textOf(element) || (attributeOf(element, 'value') ?? ''))
}

function beginningIn(list: string): (words: string) => boolean {
  const stems = list.split(space)
  return words => wordsOf(words).some(word => stems.some(stem => word.startsWith(stem)))
}

function compileSubjects(subjects: readonly string[]): SubjectCounter {
  const stems = subjects.map(subject => subject.split(space))
  // "Marketingcookies" is about cookies, "Wettbewerb" not about "Werbung".
  const isOn = (word: string, stem: string) =>
    stem.length >= shortestInCompound ? word.includes(stem) : word.startsWith(stem)
  return text => {
    const words = [...new Set(wordsOf(text))]
    return stems.filter(list => words.some(word => list.some(stem => isOn(word, stem)))).length
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(notLetters)
}

/** The outermost box around a button in which every paragraph is on a subject of consent; -1 where there is none. */
function boxAround(
  { survey, guard }: SearchedPage,
  button: number,
  more: number,
  countSubjects: SubjectCounter,
): number {
  const { parent, textLength } = survey
  let found = -1
  let from = button
  let steps = maxSteps
  for (let above = parent[button] ?? -1; above > 0 && steps-- > 0; above = parent[above] ?? -1) {
    const length = textLength[above] ?? 0
    if (length > longestText || !guard.allowsProven(above)) break
    if (addsOtherText(survey, above, from, countSubjects)) break
    const least = more + (length <= longestLine ? fewestSubjectsInLine : fewestSubjects)
    if (countSubjects(wordsOfBlock(survey, above)) >= least) found = above
    from = above
  }
  return found
}

/** Whether most of the paragraphs that a box adds to the one inside it are not on a subject of consent. */
function addsOtherText(survey: Survey, box: number, inside: number, countSubjects: SubjectCounter): boolean {
  const { end, proseLength, textLength } = survey
  const last = end[box] ?? 0
  let other = 0
  let all = 0
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    if (child === inside || !proseLength[child]) continue
    all += textLength[child] ?? 0
    if (countSubjects(wordsOfBlock(survey, child)) < 1) other += textLength[child] ?? 0
  }
  return other > 0.4 * all
}
