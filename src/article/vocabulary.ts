import { compileTokens, type TokenMatcher } from '../page/name-tokens'
import { compileCues } from '../page/text-cues'
import type { ArticlePart, ArticleRules, DropCapRules, LineKind } from './rules'

/** The rules of extraction, made ready once for all pages. */
export interface Vocabulary {
  /** The part of an article that a class name or id says. */
  readonly partOf: TokenMatcher<ArticlePart>
  /** What a short line is for, by how it begins. */
  readonly kindOfLine: (line: string) => LineKind | null
  /** Whether a line names who made a picture, and is no sentence: "Foto: ANP", "© Reuters". */
  readonly isCredit: (line: string) => boolean
  /** Whether a caption's text ends in naming who made the picture. */
  readonly endsInCredit: (text: string) => boolean
  readonly dropCaps: DropCapRules
}

/** Characters. */
const longestCredit = 120

export function compileVocabulary(rules: ArticleRules): Vocabulary {
  return {
    partOf: compileTokens(rules.tokens),
    kindOfLine: compileCues(rules.lines),
    isCredit: compileCredits(rules),
    endsInCredit: compileCreditEnds(rules),
    dropCaps: rules.dropCaps,
  }
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

/** "De boeg klem in de deur. Foto: ANP": an opener with a colon, and after it a name and nothing more. */
function compileCreditEnds({ creditOpeners }: ArticleRules): Vocabulary['endsInCredit'] {
  const end = new RegExp(`(?:^|[\\s(])(?:${creditOpeners.join('|')})\\s*[:©][^.!?:]{2,60}\\)?$`, 'u')
  return text => end.test(text.toLowerCase())
}
