import type { ArticleRules } from '../article/rules'
import type { ClutterRules } from '../clutter/rules'
import { creditOpeners, editLabels, insertedLines, pictureAgencies, shareCount } from './article-phrases'
import { articleTokens } from './article-tokens'
import { clutterMarkup } from './clutter-markup'
import { clutterTokens } from './clutter-tokens'
import { consentSelectors } from './consent-selectors'
import { dropCapRules } from './drop-caps'
import { embedRules } from './embeds'
import { headingCues } from './heading-cues'
import { headlineCues } from './headline-cues'
import { languageRules } from './languages'
import { lineCues } from './line-cues'
import { metadataRules } from './metadata'
import { passageModel } from './models/passage-model'
import { actionWords } from './prompts/action-words'
import { consentWords } from './prompts/consent-words'
import { legalPhrases } from './prompts/legal-phrases'
import { noticeWords } from './prompts/notice-words'

export const clutterRules: ClutterRules = {
  tokens: clutterTokens,
  markup: clutterMarkup,
  headings: headingCues,
  headlines: headlineCues,
  popups: consentSelectors,
  consent: consentWords,
  notices: noticeWords,
  actions: actionWords,
  legal: legalPhrases,
}

export const articleRules: ArticleRules = {
  tokens: articleTokens,
  lines: lineCues,
  metadata: metadataRules,
  languages: languageRules,
  creditOpeners,
  pictureAgencies,
  editLabels,
  insertedLines,
  shareCount,
  dropCaps: dropCapRules,
  embeds: embedRules,
  passageModel,
}
