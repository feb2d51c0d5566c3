/**
 * The words of a text as passages and truths are compared by: letters, digits, marks; in lower case.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}
