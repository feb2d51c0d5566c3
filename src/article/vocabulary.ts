import { compileTokens, type TokenMatcher } from '../page/name-tokens'
import { compileCues } from '../page/text-cues'
import type { ArticlePart, ArticleRules, DropCapRules, LineKind } from './rules'

/** The rules of extraction, compiled once for all pages. */
export interface Vocabulary {
  /** The part of an article that class names or an id stand for. */
  readonly partOf: TokenMatcher<ArticlePart>
  /** The kind of an inserted line, by how it begins; `null` for other lines. */
  readonly kindOfLine: (line: string) => LineKind | null
  /** Whether a line is a label of an advertisement, or a count of shares, and nothing else. */
  readonly isInserted: (line: string) => boolean
  /** Whether a line is the credit of a picture, and no sentence: "Foto: ANP", "© Reuters". */
  readonly isCredit: (line: string) => boolean
  /** Whether a caption ends in a credit. */
  readonly endsInCredit: (text: string) => boolean
  /** Whether the text of a link says that a click edits a section: "edit", "Bearbeiten". */
  readonly isEditLabel: (text: string) => boolean
  readonly dropCaps: DropCapRules
}

/** A longer line is no credit. Characters. */
const longestCredit = 120

export function compileVocabulary(rules: ArticleRules): Vocabulary {
  return {
    partOf: compileTokens(rules.tokens),
    kindOfLine: compileCues(rules.lines),
    isCredit: compileCredits(rules),
    endsInCredit: compileCreditEnds(rules),
    isInserted: line => rules.insertedLines.has(lineLetters(line)) || rules.shareCount.test(line),
    isEditLabel: text => rules.editLabels.has(text.toLowerCase()),
    dropCaps: rules.dropCaps,
  }
}

/** A line without the dashes and brackets around it. */
function lineLetters(line: string): string {
  return line.toLowerCase().replace(/^[-–—[(*\s]+|[-–—\])*:.\s]+$/g, '')
}

function compileCredits({ creditOpeners, pictureAgencies }: ArticleRules): Vocabulary['isCredit'] {
  const agency = new RegExp(`(?:^|[^\\p{L}])(?:${pictureAgencies.join('|')})(?:[^\\p{L}]|$)`, 'u')
  const opens = (line: string, word: string) =>
    line.startsWith(word) && /^\s*[:©/(–-]|^\s+(?:by|von|door|:)/.test(line.slice(word.length))
  return text => {
    if (text.length > longestCredit) return false
    const line = text.toLowerCase().replace(/^[\s([]+/, '')
    if (line.startsWith('©') || creditOpeners.some(word => opens(line, word))) return true
    return agency.test(line) && !/[.!?]["”“']?$/.test(text)
  }
}

/** "De boeg klem in de deur. Foto: ANP": an opener with a colon, followed by a name and nothing else. */
function compileCreditEnds({ creditOpeners }: ArticleRules): Vocabulary['endsInCredit'] {
  const end = new RegExp(`(?:^|[\\s(])(?:${creditOpeners.join('|')})\\s*[:©][^.!?:]{2,60}\\)?$`, 'u')
  return text => end.test(text.toLowerCase())
}
