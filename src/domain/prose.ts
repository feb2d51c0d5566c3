/** Shorter text is a label, a button or a caption more often than a paragraph. Characters. */
const shortestParagraph = 80

/** With more of it linked, a text is a list of links. */
const mostLinked = 0.4

/** Whether a run of text reads as a paragraph. Both lengths in characters. */
export function isProse(textLength: number, linkLength: number): boolean {
  return textLength >= shortestParagraph && linkLength < mostLinked * textLength
}
