const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** White space that is not just one space: a text that has none of it is not copied. */
const unfolded = /\s{2,}|[^\S ]/g

/** The text as a reader sees it: white space folded, soft hyphens and zero-width signs gone. */
export function foldSpace(text: string): string {
  return text.replace(unseen, '').trim().replace(unfolded, ' ')
}

/** A text reduced to its letters and digits, for telling whether two say the same. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Characters of scripts that put no space between words; about two of them are read as one word. */
const spacelessPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** How many words a text has, for telling how long it takes to read. */
export function countWords(text: string): number {
  const spaceless = text.match(spacelessPattern)?.length ?? 0
  const spaced = text.replace(spacelessPattern, ' ').match(wordPattern)?.length ?? 0
  return spaced + Math.round(spaceless / 2)
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** `relatedPosts_Box` → `related-posts-box`: one spelling for class names and ids. */
export function toKebab(name: string): string {
  // Most names are written so.
  if (kebab.test(name)) return name
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

/** Shorter text is a label, a button or a caption more often than a paragraph. Characters. */
const shortestParagraph = 80

/** With more of it linked, a text is a list of links. */
const mostLinked = 0.4

/** Whether a run of text reads as a paragraph. Both lengths in characters. */
export function isProse(textLength: number, linkLength: number): boolean {
  return textLength >= shortestParagraph && linkLength < mostLinked * textLength
}
