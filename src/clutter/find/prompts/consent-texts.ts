import { textOf } from '../../../page/dom-access'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { ConsentWords } from '../../rules'
import type { Suspect } from '../add-clutter'
import type { PageContext } from '../page-context'
import { findRepeatedNotices } from './repeated-notices'

/** Characters of the words on a button. */
const longestChoice = 40
/** Characters of a whole text of consent, with the list of what it is asked for. */
const longestText = 12_000
/** Subjects of consent in a text that asks for it, and in one of a few lines, such as the placeholder of a video. */
const fewestSubjects = 3
const fewestSubjectsInLine = 2
/** Characters of a few lines. */
const longestLine = 400
/** Boxes around a button that are looked at, and buttons on a page. */
const maxSteps = 12
const maxButtons = 40
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
export function createConsentTextFinder({
  choices,
  subjects,
}: ConsentWords): (page: SearchedPage) => Suspect[] {
  const choiceStems = choices.split(space)
  const countSubjects = compileSubjects(subjects)
  const isChoice = (words: string) =>
    wordsOf(words).some(word => choiceStems.some(stem => word.startsWith(stem)))

  return page => {
    const found = new Map<number, Suspect>()
    for (const button of (page.survey.tagged.get('BUTTON') ?? []).slice(0, maxButtons)) {
      const words = choiceOn(page.survey, button)
      if (!words || !isChoice(words)) continue
      const number = boxAround(page, button, countSubjects)
      if (number < 0 || found.has(number)) continue
      const reason = { signal: 'choice', heading: words } as const
      found.set(number, { number, kind: 'consent', reason, isProven: true })
    }
    return [...found.values(), ...findRepeatedNotices(page, countSubjects)]
  }
}

function choiceOn({ elements, textLength }: Survey, button: number): string | null {
  const element = elements[button]
  const length = textLength[button] ?? 0
  return element && length > 0 && length <= longestChoice ? foldSpace(textOf(element)) : null
}

function compileSubjects(subjects: readonly string[]): SubjectCounter {
  const stems = subjects.map(subject => subject.split(space))
  return text => {
    const words = new Set(wordsOf(text))
    const isNamed = (list: readonly string[]) =>
      [...words].some(word => list.some(stem => word.startsWith(stem)))
    return stems.filter(isNamed).length
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(notLetters)
}

/** The outermost box around a button in which every paragraph is on a subject of consent; -1 where there is none. */
function boxAround({ survey, guard }: SearchedPage, button: number, countSubjects: SubjectCounter): number {
  const { parent, elements, textLength } = survey
  let found = -1
  let from = button
  let steps = maxSteps
  for (let above = parent[button] ?? -1; above > 0 && steps-- > 0; above = parent[above] ?? -1) {
    const length = textLength[above] ?? 0
    const element = elements[above]
    if (!element || length > longestText || !guard.allowsProven(above)) break
    if (addsOtherText(survey, above, from, countSubjects)) break
    const least = length <= longestLine ? fewestSubjectsInLine : fewestSubjects
    if (countSubjects(textOf(element)) >= least) found = above
    from = above
  }
  return found
}

/** Whether most of the paragraphs that a box adds to the one inside it are not on a subject of consent. */
function addsOtherText(survey: Survey, box: number, inside: number, countSubjects: SubjectCounter): boolean {
  const { elements, end, proseLength, textLength } = survey
  const last = end[box] ?? 0
  let other = 0
  let all = 0
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    const element = elements[child]
    if (!element || child === inside || !proseLength[child]) continue
    all += textLength[child] ?? 0
    if (countSubjects(textOf(element)) < 1) other += textLength[child] ?? 0
  }
  return other > 0.4 * all
}
