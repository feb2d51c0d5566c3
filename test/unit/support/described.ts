import { describePassages } from '../../../src/article/passages/features'
import { textOfPassage } from '../../../src/article/passages/page'
import { compileVocabulary } from '../../../src/article/vocabulary'
import { surveyDocument } from '../../../src/domain/survey'
import { foldSpace } from '../../../src/domain/text'
import { articleRules } from '../../../src/rules'
import { pageOf } from './page'
import { clutterIn } from './rebuilt'

const vocabulary = compileVocabulary(articleRules)

/** What is known of the passages of a page. `.reclame` is clutter. */
export function described(markup: string, title = '', description = '') {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  const clutter = clutterIn(document, '.reclame')
  const columns = describePassages({ survey, clutter, title, description, vocabulary })
  const texts = survey.passages.map(passage => foldSpace(textOfPassage(survey, passage)))
  return {
    columns,
    /** A feature of all passages in their order, rounded to thousandths. */
    all: (feature: string) => Array.from(columns[feature] ?? [], value => Math.round(value * 1000) / 1000),
    /** A feature of the first passage that begins with these words. */
    of: (opening: string, feature: string) => {
      const value = columns[feature]?.[texts.findIndex(text => text.startsWith(opening))]
      if (value === undefined) throw new Error(`no feature ${feature}, or no passage begins with ${opening}`)
      return value
    },
  }
}
