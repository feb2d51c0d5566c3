import { lettersOf } from '../../page/text'

/** A standfirst is a sentence or a few. Characters; fewer in scripts that write a word with one or two. */
const shortest = 25
const shortestDense = 12
const longest = 600
/** So many characters in such a script are as much as a sentence. */
const longDense = 22
/** A shorter description is a name or a slogan. Letters. */
const shortestDescription = 30
/** So many words without a full stop are a sentence too. */
const fewestWords = 8
const fewestWordsEnded = 5

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const sentenceEnd = /[.!?…。！？؟।:]["”“»’)\]」』]*$/

export function hasLengthOfStandfirst(text: string): boolean {
  return text.length >= (dense.test(text) ? shortestDense : shortest) && text.length <= longest
}

/** Whether a text ends like a sentence or is as long as one, and is no name or label. */
export function readsAsSentence(text: string): boolean {
  if (dense.test(text)) return sentenceEnd.test(text) || /[、，]/.test(text) || text.length >= longDense
  const words = text.split(' ').length
  return words >= (sentenceEnd.test(text) ? fewestWordsEnded : fewestWords)
}

/** "By ANN LEE and BO KIM", "Von Eva Horn", "Published: Mar 8, 2024 · by Ann" */
const bylineStart =
  /^(?:[Bb]y|[Vv]on|[Dd]oor|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f)\s\p{Lu}\S*\s\p{Lu}|^(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast [Uu]pdated|[Gg]epubliceerd|[Vv]eröffentlicht|[Pp]ublié|[Pp]ublicado)[^.!?]{0,40}\d/u

/** Whether a text starts with who wrote the article or when. A sentence may: "By Tuesday Ann had left." */
export function startsAsByline(text: string): boolean {
  return bylineStart.test(text) && !/[.!?]["”’]?$/.test(text)
}

/** Whether a text is one of the descriptions of its page, which may be cut. */
export function isDescribed(text: string, descriptions: readonly string[]): boolean {
  const letters = lettersOf(text)
  return descriptions.some(description => {
    const described = lettersOf(description)
    if (described.length < shortestDescription || letters.length < shortestDescription) return false
    return described === letters || letters.startsWith(described) || described.startsWith(letters)
  })
}

/** Whether a text is the headline again, maybe with a kicker. */
export function repeats(text: string, headline: string): boolean {
  const [letters, title] = [lettersOf(text), lettersOf(headline)]
  return letters.includes(title) && letters.length < 2 * title.length
}
