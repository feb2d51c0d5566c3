import type { Survey } from '../../../page/survey'

/** The smallest element that holds two others; the first where there is no other, which -1 stands for. */
export function commonBox(
  { parent, end }: Pick<Survey, 'parent' | 'end'>,
  one: number,
  other: number,
): number {
  let box = one
  while (other >= 0 && box > 0 && !(box <= other && other < (end[box] ?? 0))) box = parent[box] ?? 0
  return box
}
