/**
 * Splits a text into the words by which passages and truths are compared: letters, digits and marks, in lower case.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}
