import type { ArticleMetadata } from '../../domain/article'
import { writeCode } from '../code/write-code'
import { linkMarks } from '../notes/link-marks'
import { nameAnchors } from '../notes/note-anchors'
import type { EmbedRules } from '../rules'
import type { Vocabulary } from '../vocabulary'
import { flattenBoxes } from './blocks'
import { joinDropCaps } from './drop-caps'
import { placeEmbeds } from './embeds'
import { frameFigures } from './figures'
import { dropShownBefore, groupGalleries } from './galleries'
import { dropHeadingMarks } from './heading-marks'
import { dropEmptyHeadings, dropTitle, orderHeadings } from './headings'
import { dropInsertedLines } from './inserted-lines'
import { dropEmpty, dropInvisible, dropMetaLines } from './lines'
import { resolveLinks } from './links'
import { resolvePictures } from './pictures'
import { dropPullQuotes } from './pull-quotes'
import { joinSplitSentences } from './split-sentences'
import { dropTeasers } from './teasers'

/** Elements that are removed with all text in them, such as the title of a drawing. */
const nonText = 'script, style, template, svg, object, embed, iframe, video, audio, select, textarea, input'

/**
 * Cleans the rebuilt article: it becomes a plain row of paragraphs, subheads, lists, quotes, tables and figures.
 * @param page the address of the page, to recognise links within it and embeds of its own site
 * @returns `root`, changed in place
 */
export function refine(
  root: Element,
  metadata: ArticleMetadata,
  vocabulary: Vocabulary,
  embeds: EmbedRules,
  page: string,
): Element {
  dropTeasers(root, page)
  toPlainBlocks(root, vocabulary, embeds, page)
  joinDropCaps(root, metadata.lang, vocabulary.dropCaps)
  dropInsertedLines(root, vocabulary)
  dropPullQuotes(root)
  dropTitle(root, metadata.title)
  dropMetaLines(root, metadata, vocabulary.partOf)
  dropEmpty(root)
  dropEmptyHeadings(root)
  orderHeadings(root)
  linkMarks(root)
  resolveLinks(root, page)
  dropShownBefore(root)
  joinSplitSentences(root)
  groupGalleries(root)
  return root
}

/**
 * Cleans one block of a page in the same way, but keeps all of its text: the inserted lines and headings that are
 * removed from an article may be what the user wants here.
 * @returns `root`, changed in place
 */
export function refineBlock(
  root: Element,
  vocabulary: Vocabulary,
  embeds: EmbedRules,
  page: string,
): Element {
  toPlainBlocks(root, vocabulary, embeds, page)
  dropEmpty(root)
  orderHeadings(root)
  resolveLinks(root, page)
  if (!hasContent(root)) root.replaceChildren()
  return root
}

/** Whether there is something to read or to look at: a rule alone is neither. */
function hasContent(root: Element): boolean {
  return /[\p{L}\p{N}]/u.test(root.textContent ?? '') || root.querySelector('img, figure') !== null
}

function toPlainBlocks(root: Element, vocabulary: Vocabulary, embeds: EmbedRules, page: string): void {
  placeEmbeds(root, embeds, page)
  resolvePictures(root)
  for (const element of root.querySelectorAll(nonText)) element.remove()
  dropInvisible(root, vocabulary.partOf)
  dropHeadingMarks(root, vocabulary)
  nameAnchors(root)
  writeCode(root)
  flattenBoxes(root)
  frameFigures(root, vocabulary)
}
