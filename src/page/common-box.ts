import type { Tree } from './walk'

/**
 * The smallest element that holds, or is, two others. There may be only the first: -1 stands for no other. The root where
 * there is neither.
 */
export function commonBox({ parent, end }: Pick<Tree, 'parent' | 'end'>, one: number, other: number): number {
  let box = one
  while (other >= 0 && box > 0 && !(box <= other && other < (end[box] ?? 0))) box = parent[box] ?? 0
  return Math.max(0, box)
}
