import { findCandidates, markClutter } from '../../../src/article/passages/candidates'
import { describePassages } from '../../../src/article/passages/features'
import { textOfPassage } from '../../../src/article/passages/passage'
import { compileVocabulary } from '../../../src/article/vocabulary'
import { surveyDocument } from '../../../src/page/survey'
import { foldSpace } from '../../../src/page/text'
import { articleRules } from '../../../src/rules'
import { pageOf } from './page'
import { clutterIn } from './rebuilt'

const vocabulary = compileVocabulary(articleRules)

/** The features of a page's passages. `.reclame` is clutter. */
export function passageFeatures(markup: string, title = '', description = '') {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const isClutter = markClutter(survey, clutterIn(document, '.reclame'))
  const candidates = findCandidates(survey, isClutter)
  const columns = describePassages({ survey, isClutter, candidates, title, description, vocabulary })
  const texts = survey.passages.map(passage => foldSpace(textOfPassage(survey, passage)))
  return {
    survey,
    columns,
    candidates,
    /** One feature of all candidates in order, rounded to thousandths. */
    all: (feature: string) =>
      candidates.map(at => Math.round((columns[feature]?.[at] ?? Number.NaN) * 1000) / 1000),
    /** One feature of the first passage that begins with these words. */
    of: (opening: string, feature: string) => {
      const value = columns[feature]?.[texts.findIndex(text => text.startsWith(opening))]
      if (value === undefined) throw new Error(`no feature ${feature}, or no passage begins with ${opening}`)
      return value
    },
  }
}
