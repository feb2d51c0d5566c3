import type { ArticleMetadata } from '../../domain/article'
import type { ArticlePart, ArticleRules, LineKind } from '../../domain/article-rules'
import type { TokenMatcher } from '../../domain/tokens'
import { dropAsides } from './asides'
import { flattenBoxes } from './blocks'
import { frameFigures } from './figures'
import { dropEmptyHeadings, dropTitle, orderHeadings } from './headings'
import { dropEmpty, dropMetaLines, dropUnseen } from './lines'
import { settleLinks } from './links'
import { settlePictures } from './pictures'

/** What is no text and no picture of one; the text in it, such as a drawing's title, is not to be read either. */
const foreign =
  'script, style, noscript, template, svg, math, object, embed, form button, select, textarea, input'

/**
 * Makes clean text of what extraction took out: a plain row of paragraphs, subheads, lists, quotes, tables and
 * figures.
 * @returns `root`, changed in place
 */
export function refine(
  root: Element,
  metadata: ArticleMetadata,
  rules: ArticleRules,
  partOf: TokenMatcher<ArticlePart>,
  kindOfLine: (line: string) => LineKind | null,
): Element {
  for (const element of root.querySelectorAll(foreign)) element.remove()
  dropUnseen(root, partOf)
  settlePictures(root)
  flattenBoxes(root)
  frameFigures(root, rules, partOf)
  dropAsides(root, rules, kindOfLine)
  dropTitle(root, metadata.title)
  dropMetaLines(root, metadata, partOf)
  dropEmpty(root)
  dropEmptyHeadings(root)
  orderHeadings(root)
  settleLinks(root)
  return root
}
