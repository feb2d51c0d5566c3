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
