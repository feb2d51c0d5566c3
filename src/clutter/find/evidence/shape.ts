import type { Survey } from '../../../page/survey'

/** Elements of a box that are compared with those of another. */
const mostCompared = 11

/** The first tags in a box: boxes that are built alike have the same, whatever they say. */
export function shapeOf({ tags, end }: Pick<Survey, 'tags' | 'end'>, box: number): string {
  const first = box + 1
  return tags.slice(first, Math.min(end[box] ?? 0, first + mostCompared)).join()
}
