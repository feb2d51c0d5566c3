/** Joiners and non-joiners change how the letters of Persian and Hindi look, and between Latin ones nothing. */
const unseen =
  /[\u00ad\u200b\u2060\ufeff]|(?<![\u200c\u200d])[\u200c\u200d]+(?=[\0-\u024f]|$)|[\u200c\u200d](?<=(?:^|[\0-\u024f]).)/g
/** What may be unseen; few texts have any. Without a look around, which the browser tries at every character. */
const mayBeUnseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/
/** White space that is not a single space. A text without it is not copied. */
const unfolded = /\s{2,}|[^\S ]/g

/** The text as the user sees it: white space folded, soft hyphens and zero-width characters that change nothing removed. */
export function foldSpace(text: string): string {
  const seen = mayBeUnseen.test(text) ? text.replace(unseen, '') : text
  return seen.trim().replace(unfolded, ' ')
}

/** The letters and digits of a text in lower case, for comparing two texts. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:(?:['’.-]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*/gu

/** Characters of scripts without spaces between words; about two of them are read like one word. */
const spacelessPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

const densePattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** How many characters of an alphabet say about as much as one of Chinese, Japanese or Korean. */
export const denseWeight = 2.2

/** The length of a text in characters of an alphabet, so that texts of all scripts compare. White space counts. */
export function textWeight(text: string): number {
  const dense = text.match(densePattern)?.length ?? 0
  return text.length + dense * (denseWeight - 1)
}

/** How many words a text has, for estimating the time to read it. */
export function countWords(text: string): number {
  const spaceless = text.match(spacelessPattern)?.length ?? 0
  const spaced = text.replace(spacelessPattern, ' ').match(wordPattern)?.length ?? 0
  return spaced + Math.round(spaceless / 2)
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** `relatedPosts_Box` → `related-posts-box`: one spelling for class names and ids. */
export function toKebab(name: string): string {
  // Most names already are in kebab case.
  if (kebab.test(name)) return name
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

/** A shorter text is more often a label, a button or a caption than a paragraph. Characters. */
const shortestParagraph = 80

/** With a larger share of linked text, it is a list of links. */
const mostLinked = 0.4

/**
 * Whether a run of text reads as a paragraph. Both lengths in characters.
 * @param weight its length in characters of an alphabet
 */
export function isProse(textLength: number, linkLength: number, weight = textLength): boolean {
  return weight >= shortestParagraph && linkLength < mostLinked * textLength
}
