import type { Passage } from '../../domain/passages'

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
