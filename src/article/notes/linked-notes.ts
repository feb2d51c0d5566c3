import { attributeOf } from '../../page/dom-access'
import { decodeFragment } from '../../page/fragment'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** Characters. */
const longestMark = 6
const shortestText = 40
const longestNote = 1200
/** The id may be on the block of a note, on one of its nearest ancestors. Steps. */
const reach = 3

/**
 * @param isKept whether a passage, by its index, is part of the text
 * @returns whether a block is in a note that a mark in the text leads to: a short link, such as "1" or "[a]"
 */
export function linkedNoteReader(
  survey: Survey,
  isKept: (passage: number) => boolean,
): (block: number) => boolean {
  const { ids, parent, textLength } = survey
  const noted = notedIds(survey, isKept)
  if (noted.size === 0) return () => false
  return block => {
    let number = block
    for (let step = 0; number >= 0 && step < reach; step++) {
      if (noted.has(ids[number] ?? '') && (textLength[number] ?? 0) <= longestNote) return true
      number = parent[number] ?? -1
    }
    return false
  }
}

function notedIds(
  { elements, tagged, textLength, passages, texts }: Survey,
  isKept: (passage: number) => boolean,
): ReadonlySet<string> {
  const starts = passages.map(({ firstText }) => texts[firstText]?.elementsBefore ?? 0)
  const ids = new Set<string>()
  for (const link of tagged.get('A') ?? []) {
    const length = textLength[link] ?? 0
    const element = elements[link]
    if (!element || length === 0 || length > longestMark) continue
    const href = attributeOf(element, 'href')?.trim() ?? ''
    const passage = indexFrom(starts, link + 2) - 1
    if (!href.startsWith('#') || (passages[passage]?.length ?? 0) < shortestText || !isKept(passage)) continue
    ids.add(decodeFragment(href.slice(1)))
  }
  ids.delete('')
  return ids
}
