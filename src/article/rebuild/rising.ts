/** The first place in rising numbers with one above a limit; their count where there is none. */
export function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
