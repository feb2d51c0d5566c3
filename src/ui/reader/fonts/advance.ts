/** px; large, so that no rounding of a small size is measured. */
const measuredAt = 100

/** What most typefaces come near, where nothing can be measured. */
const usual = 0.47

/** In Chinese and Japanese each character is as wide as it is high, and a line has fewer of them. */
const widest = 0.62

/** Characters. A few paragraphs have the letters of a language about as often as they come in it. */
const enough = 1500

/**
 * The average width of a character, as a multiple of the text size.
 * @param family as in a style: names in quotation marks, commas between
 */
export function advanceOf(document: Document, family: string, text: string): number {
  const sample = text.slice(0, enough).replace(/\s+/g, ' ')
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen || sample === '') return usual
  pen.font = `${measuredAt}px ${family}`
  return Math.min(widest, pen.measureText(sample).width / measuredAt / sample.length)
}
