import type { Survey } from '../page/survey'
import { foldSpace, lettersOf } from '../page/text'
import { textOfPassage } from './passages/passage'

/** A longer line is no title. Characters. */
const longestTitle = 400
/** A word of so many letters says what a text is about. */
const tellingWord = 5

/** A line that has the words of the title and no others, where no heading has. */
export function numberOfTitleLine(survey: Survey, title: string): number {
  const letters = lettersOf(title)
  if (letters === '' || title.length > longestTitle) return -1
  const line = survey.passages.find(
    passage =>
      survey.tags[passage.block] !== 'TITLE' &&
      passage.linkLength === 0 &&
      Math.abs(passage.length - title.length) <= 2 &&
      lettersOf(foldSpace(textOfPassage(survey, passage))) === letters,
  )
  return line?.block ?? -1
}

/** Whether some passages have two words of the title that say what it is about. */
export function sharesWords(survey: Survey, kept: readonly number[], title: string): boolean {
  const wanted = wordsOf(title)
  const shared = kept.flatMap(at => {
    const passage = survey.passages[at]
    return passage ? [...wordsOf(textOfPassage(survey, passage))].filter(word => wanted.has(word)) : []
  })
  return new Set(shared).size > 1
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter(word => word.length >= tellingWord))
}
