/**
 * Creates the mulberry32 generator: random-looking numbers that are the same for the same seed.
 *
 * @param {number} seed
 * @returns {() => number} the next number, from 0 up to but not including 1
 */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
