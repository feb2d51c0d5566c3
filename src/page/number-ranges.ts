import type { Passage } from './passages'

/**
 * Ranges of ascending numbers. The elements inside one have the numbers up to its end, so that a list of, say, all
 * links answers how many of them are inside without a look at the page.
 */

/** The index of the first of ascending numbers that is not below `least`. */
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

/** Adds to each element's amount those of all that is in it. Elements by number, in document order. */
export function addUp(amounts: Float32Array | Int32Array, parent: Int32Array): void {
  // From the last to the first, so that each is complete before its parent takes it.
  for (let number = amounts.length - 1; number > 0; number--) {
    const amount = amounts[number] ?? 0
    if (amount === 0) continue
    const above = parent[number] ?? 0
    amounts[above] = (amounts[above] ?? 0) + amount
  }
}

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

/** What all passages before each one add up to, and at the end what all do. */
export function runningSum(
  passages: readonly Passage[],
  amountOf: (passage: Passage) => number,
): Float32Array {
  const sums = new Float32Array(passages.length + 1)
  let sum = 0
  let at = 0
  for (const passage of passages) {
    sum += amountOf(passage)
    sums[++at] = sum
  }
  return sums
}
