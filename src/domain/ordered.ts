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
