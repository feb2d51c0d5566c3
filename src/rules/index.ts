import type { ArticleRules } from '../article/rules'
import type { ClutterRules } from '../clutter/rules'
import { creditOpeners, editLabels, pictureAgencies } from './article-phrases'
import { articleTokens } from './article-tokens'
import { clutterMarkup } from './clutter-markup'
import { clutterTokens } from './clutter-tokens'
import { dropCapRules } from './drop-caps'
import { embedRules } from './embeds'
import { headingCues } from './heading-cues'
import { insertedLines, shareCount } from './inserted-lines'
import { lineCues } from './line-cues'
import { metadataRules } from './metadata'
import { passageModel } from './passage-model'

export const clutterRules: ClutterRules = {
  tokens: clutterTokens,
  markup: clutterMarkup,
  headings: headingCues,
}

export const articleRules: ArticleRules = {
  tokens: articleTokens,
  lines: lineCues,
  metadata: metadataRules,
  creditOpeners,
  pictureAgencies,
  editLabels,
  insertedLines,
  shareCount,
  dropCaps: dropCapRules,
  embeds: embedRules,
  passageModel,
}
