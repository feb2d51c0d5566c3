/**
 * Drops the blocks that lie inside another one.
 * @param blocks in any order. Of several for one element the first one stays
 * @param numberOf the number of a block's element
 * @param end for each element, one past the number of its last descendant
 * @returns the others, in document order
 */
export function outermost<Block>(
  blocks: readonly Block[],
  numberOf: (block: Block) => number,
  end: Int32Array,
): Block[] {
  const outer: Block[] = []
  let covered = 0
  for (const block of [...blocks].sort((one, other) => numberOf(one) - numberOf(other))) {
    const number = numberOf(block)
    if (number < covered) continue
    outer.push(block)
    covered = end[number] ?? number + 1
  }
  return outer
}

/**
 * Tells for every element which outermost element of a kind it is in.
 * @param parent the number of each element's parent; -1 for the root
 * @param isOfKind asked only of elements that are in no such element
 * @returns for each element the number of that element, which may be itself, or -1
 */
export function outermostAround(parent: Int32Array, isOfKind: (number: number) => boolean): Int32Array {
  const around = new Int32Array(parent.length)
  for (let number = 0; number < parent.length; number++) {
    const above = around[parent[number] ?? -1] ?? -1
    around[number] = above < 0 && isOfKind(number) ? number : above
  }
  return around
}
