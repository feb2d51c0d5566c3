import { Readability } from '@mozilla/readability'
import type { Survey } from '../../page/survey'
import { isTooLarge } from './is-too-large'
import type { OtherChoice } from './second-reader'
import { traceCopy } from './traced-copy'

/**
 * Finds out what Readability takes for the article. It works on a copy, of which nothing is used but where its texts
 * are from.
 * @returns `null` where the page is too large, Readability finds no article, or the page makes it fail
 */
export function chooseByReadability(document: Document, survey: Survey): OtherChoice | null {
  if (isTooLarge(survey)) return null
  const kept = readCopy(document, survey)
  if (!kept) return null
  return Uint8Array.from(survey.passages, ({ firstText, endText }) => {
    let inside = 0
    let length = 0
    for (let at = firstText; at < endText; at++) {
      const size = survey.texts[at]?.node.length ?? 0
      length += size
      if (kept.has(at)) inside += size
    }
    return 2 * inside >= length ? 1 : 0
  })
}

/** @returns the indexes of the texts that it keeps */
function readCopy(page: Document, survey: Survey): ReadonlySet<number> | null {
  // The page's description of itself is read elsewhere. What is left goes as nodes, not as markup.
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node }
  try {
    const { document, textsIn } = traceCopy(page, survey)
    const article = new Readability<Node>(document, options).parse()
    return article?.content ? textsIn(article.content) : null
  } catch {
    // A form field or picture of a hostile page can take the place of what Readability asks the document for.
    return null
  }
}
