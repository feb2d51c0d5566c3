import type { Survey } from '../../page/survey'
import { isProse } from '../../page/text'

/**
 * Characters of prose before each element in document order, and at the end in all, as many as an alphabet would need. A block's own prose counts as
 * before its children.
 */
export function proseBefore({ tags, passages, isUnread }: Survey): Int32Array {
  const before = new Int32Array(tags.length + 1)
  for (const { block, holder, length, linkLength, weight } of passages) {
    if (!isUnread[holder] && isProse(length, linkLength, weight))
      before[block + 1] = (before[block + 1] ?? 0) + weight
  }
  for (let number = 1; number < before.length; number++) {
    before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0)
  }
  return before
}
