/**
 * The passages of a page beside the truth, while they are labelled.
 *
 * @typedef {{
 *   passages: string[][],
 *   truth: string[],
 *   anchors: Int32Array,
 *   cover: Cover,
 *   labels: Int8Array,
 * }} Alignment passages and truth as words; `anchors`: for each passage of the chain its position in the truth, -1 for
 *   the others
 *
 * @typedef {ReturnType<typeof createCover>} Cover
 */

/**
 * Remembers which words of a truth passages have taken.
 *
 * @param {number} words
 */
export function createCover(words) {
  const isTaken = new Uint8Array(words)
  return {
    /**
     * @param {number} position
     * @param {number} length
     */
    take(position, length) {
      isTaken.fill(1, position, position + length)
    },
    /**
     * @param {number} position
     * @param {number} length
     * @returns {number} the share of these words that is taken, 0 to 1
     */
    shareOf(position, length) {
      const part = isTaken.subarray(position, position + length)
      return part.reduce((sum, taken) => sum + taken, 0) / (part.length || 1)
    },
  }
}
