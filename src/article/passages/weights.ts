import { type Column, columnMaker, type PassagePage } from './columns'
import { isParagraph } from './passage'
import { type Surroundings, within } from './surroundings'

/** Longer paragraphs weigh no more. Words. */
const longest = 150
/** What the weight of a paragraph in such an element is multiplied by. */
const doubts = [
  [within.comment, 0.3],
  [within.aside, 0.3],
  [within.hidden, 0.3],
] as const

/** Weighs the page's paragraphs by how much they look like the text of an article. Other passages weigh nothing. */
export function weighParagraphs(page: PassagePage, around: Surroundings): Column {
  return columnMaker(page)(passage => {
    if (!isParagraph(passage)) return 0
    const bits = around.within[passage.holder] ?? 0
    const plain = 1 - passage.linkLength / passage.length
    const trust = doubts.reduce((rest, [bit, left]) => (bits & bit ? rest * left : rest), 1)
    return Math.min(passage.words, longest) * plain * trust
  })
}
