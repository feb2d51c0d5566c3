/**
 * Ranges of ascending numbers. An element and its descendants are numbered from its own number up to its `end`, so a
 * list of, say, all link numbers tells which of them are inside an element without looking at the page.
 */

/** The index of the first of ascending numbers that is at least `least`; their count where none is. */
export function indexFrom(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of ascending numbers are from `first` to below `end`. */
export function countBetween(numbers: readonly number[], first: number, end: number): number {
  return indexFrom(numbers, end) - indexFrom(numbers, first)
}

/** Those of ascending numbers that are from `first` to below `end`. */
export function between(numbers: readonly number[], first: number, end: number): readonly number[] {
  return numbers.slice(indexFrom(numbers, first), indexFrom(numbers, end))
}

/**
 * Adds the amount of every element to each of its ancestors.
 * @param amounts one per element, in document order; changed in place
 * @param parent the number of each element's parent
 */
export function addUp(amounts: Float32Array | Int32Array, parent: Int32Array): void {
  // From the last to the first, so that each element is complete before it is added to its parent.
  for (let number = amounts.length - 1; number > 0; number--) {
    const amount = amounts[number] ?? 0
    if (amount === 0) continue
    const above = parent[number] ?? 0
    amounts[above] = (amounts[above] ?? 0) + amount
  }
}
