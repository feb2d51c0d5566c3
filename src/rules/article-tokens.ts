import type { ArticlePart } from '../article/rules'
import type { TokenRule } from '../domain/rule-formats'

/** Words of class names and ids that name a part of an article, in the languages that themes are written in. */
export const articleTokens = {
  standfirst: {
    whole: `lead intro introduction summary excerpt dek deck subtitle subline subheadline standfirst abstract strapline
      vorspann anriss einleitung chapo chapeau sapo ingress entradilla bajada sommario manchet preamble`,
    part: `stand-first article-lead article-intro article-summary article-excerpt post-excerpt post-subtitle lead-text
      leadtext intro-text entry-subtitle sub-headline sub-title article-subtitle article-dek article-standfirst
      article-introduction inleiding`,
  },
  caption: {
    whole:
      'caption captions credit credits bildunterschrift bildnachweis bildquelle fotocredit bijschrift onderschrift legende',
    part: `wp-caption-text photo-credit photo-caption image-caption image-credit image-source img-caption media-caption
      media-credit picture-caption figure-caption gallery-caption bild-text bild-unterschrift foto-credit
      wp-element-caption featured-image-caption`,
  },
  byline: {
    whole: 'byline by-line author authors autor autoren auteur vcard',
    part: `article-author article-byline post-author entry-author author-name author-byline posted-by byline-name meta-author
      autor-name`,
  },
  date: {
    whole: 'date datum dateline timestamp published pubdate time entry-date post-date',
    part: `article-date publish-date published-date posted-on entry-meta post-meta article-meta date-published meta-date
      last-updated reading-time read-time`,
  },
  unseen: {
    whole: `hidden visually-hidden visuallyhidden sr-only screen-reader screen-reader-text d-none invisible offscreen
      noscreen u-hidden is-hidden a11y-hidden print-only`,
  },
} as const satisfies Readonly<Record<ArticlePart, TokenRule>>
