import { createArticleExtractor } from '../../../src/article/extract'
import { createSecondReader } from '../../../src/article/second-reader/create-second-reader'
import { createClutterFinder } from '../../../src/clutter/find/find-clutter'
import { createPageContext } from '../../../src/clutter/find/page-context'
import { nameFailure } from '../../../src/content/analysis/name-failure'
import { ExpectedFailure } from '../../../src/domain/failures'
import { foldSpace } from '../../../src/page/text'
import { articleRules, clutterRules } from '../../../src/rules'
import { secondModel } from '../../../src/rules/models/second-model'

const findClutter = createClutterFinder(clutterRules)
const extractArticle = createArticleExtractor(articleRules)
const secondReader = createSecondReader(secondModel)

/** Runs in a page: extracts its article and clutter as plain data. */
export function readAsData(document: Document) {
  const before = document.documentElement.outerHTML
  const page = createPageContext(document)
  const { survey } = page
  const clutter = findClutter(page)
  const found = clutter.map(({ kind, element }) => ({ kind, text: foldSpace(element.textContent ?? '') }))
  try {
    const article = extractArticle(document, survey, clutter, { secondReader: () => secondReader })
    const { content, wordCount, leadImage, reading: _reading, ending: _ending, ...metadata } = article
    const image = leadImage && { src: leadImage.src, alt: leadImage.alt, caption: leadImage.caption }
    const markup = [...content.children].map(block => lineOf(block)).join('\n')
    const isUntouched = document.documentElement.outerHTML === before
    return { clutter: found, metadata: { ...metadata, leadImage: image }, markup, wordCount, isUntouched }
  } catch (error) {
    const named = nameFailure(error, document, survey)
    if (!(named instanceof ExpectedFailure)) throw named
    return { clutter: found, failure: named.kind, cause: String(named.cause ?? '') } as const
  }
}

/** A block as the expected files have it: on one line, with only the attributes that matter. */
function lineOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (!['href', 'src', 'alt'].includes(name)) element.removeAttribute(name)
    }
  }
  for (const span of copy.querySelectorAll('span')) span.replaceWith(...span.childNodes)
  return oneLine(copy.outerHTML)
}

/** White space between blocks does not matter; in code all of it does. */
function oneLine(html: string): string {
  if (html.startsWith('<pre')) return html.replaceAll('\n', '&#10;')
  return html
    .replace(/[ \n\t]+/g, ' ')
    .replace(
      / ?(<\/?(?:li|ul|ol|tr|td|th|thead|tbody|table|caption|figure|figcaption|blockquote|p|cite)\b[^>]*>) ?/g,
      '$1',
    )
    .replaceAll('&nbsp;', '\u00a0')
}
