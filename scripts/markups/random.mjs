/**
 * A small generator of numbers (mulberry32): the same for the same seed, which `Math.random` cannot be.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @param {number} least @param {number} most included */
  const integer = (least, most) => least + Math.floor(next() * (most - least + 1))
  return {
    integer,
    /** @template Item @param {readonly Item[]} items at least one */
    pick: items => /** @type {Item} */ (items[integer(0, items.length - 1)]),
    /** @param {number} share how often it is true, 0 to 1 */
    chance: share => next() < share,
  }
}

/** @typedef {ReturnType<typeof randomFrom>} Random */

/**
 * A number for a text, always the same (FNV-1a).
 *
 * @param {string} text
 */
export function hashText(text) {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
