/** @typedef {ReturnType<typeof createCover>} Cover */

/**
 * Remembers which words of a truth are taken.
 *
 * @param {number} words
 */
export function createCover(words) {
  const isTaken = new Uint8Array(words)
  return {
    /**
     * @param {number} place
     * @param {number} length
     */
    take(place, length) {
      isTaken.fill(1, place, place + length)
    },
    /**
     * @param {number} place
     * @param {number} length
     * @returns {number} of these words the share that is taken, 0 to 1
     */
    shareOf(place, length) {
      const part = isTaken.subarray(place, place + length)
      return part.reduce((sum, taken) => sum + taken, 0) / (part.length || 1)
    },
  }
}
