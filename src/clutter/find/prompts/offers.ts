import type { ClutterKind } from '../../../domain/clutter'
import { textOf } from '../../../page/dom-access'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { ActionWords } from '../../rules'
import type { Suspect } from '../add-clutter'
import { passagesIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'
import { boxAroundControl } from './control-box'

/** Characters of the words on a button, and of a whole offer. */
const longestAction = 40
const longestOffer = 600
/** Links, counted as passages that are nothing else: an offer may lead to a login besides. */
const mostPassages = 8
/** Characters of a row of links, the share of it that is linked, and how deep the words of a link are in it. */
const longestRow = 100
const mostlyLinked = 0.8
const deepestInLink = 4
/** Characters and words of a sentence. */
const shortestSentence = 40
const fewestWords = 6

/** Buttons and links with such words that are looked at; a list of comments has one on each. */
const mostActions = 120
const mostWordsBefore = 2
const gap = /[\s:.,»›→!]+/
/** Phrases are looked up by so many first letters; none is shorter. */
const startLength = 3

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Makes a finder of offers of the site to the user: to give, to subscribe, to have an account, to get its app. Each is
 * a short box with a sentence and a button, or a link by itself, that says what to do. A link in a sentence is none.
 */
export function createOfferFinder(actions: ActionWords): (page: SearchedPage) => Suspect[] {
  const kindOf = compileActions(actions)

  return page => {
    const { survey, guard } = page
    const found = new Map<number, Suspect>()
    let left = mostActions
    for (const control of actionsBehind(survey, Math.max(0, guard.title))) {
      const element = survey.elements[control]
      const heading = element ? foldSpace(textOf(element)) : ''
      const kind = kindOf(heading)
      if (!kind) continue
      if (left-- === 0) break
      const number = boxAroundControl(page, control)
      if (number === control || !isOffer(survey, number)) continue
      found.set(number, { number, kind, reason: { signal: 'choice', heading } })
    }
    return [...found.values()]
  }
}

interface Action {
  readonly kind: ClutterKind
  readonly phrase: string
}

/** Tells the kind of an offer by what its button says; the words may stand behind one or two others: "Nu doneren". */
function compileActions(actions: ActionWords): (words: string) => ClutterKind | undefined {
  const byStart = new Map<string, Action[]>()
  const kinds = Object.keys(actions) as ClutterKind[]
  for (const [kind, list] of Object.entries(actions) as [ClutterKind, string][]) {
    for (const phrase of list.split(',').map(written => written.trim())) addAction(byStart, { kind, phrase })
  }
  const actionsAt = (end: string) =>
    (byStart.get(end.slice(0, startLength)) ?? []).filter(({ phrase }) => end.startsWith(phrase))
  return words => {
    const parts = words.toLowerCase().split(gap)
    const found = parts.slice(0, mostWordsBefore + 1).flatMap((_, at) => actionsAt(parts.slice(at).join(' ')))
    return found.length === 0 ? undefined : kinds.find(kind => found.some(action => action.kind === kind))
  }
}

function addAction(byStart: Map<string, Action[]>, action: Action): void {
  const start = action.phrase.slice(0, startLength)
  const same = byStart.get(start)
  if (same) same.push(action)
  else byStart.set(start, [action])
}

/** Buttons, and links in passages of nothing but links, behind the title. */
function actionsBehind(survey: Survey, title: number): number[] {
  const { tagged, textLength, passages } = survey
  const isShort = (number: number) =>
    number > title && (textLength[number] ?? 0) > 0 && (textLength[number] ?? 0) <= longestAction
  const links = passages
    .filter(({ length, linkLength }) => linkLength >= mostlyLinked * length && length <= longestRow)
    .flatMap(passage => linksOf(survey, passage))
  return [...(tagged.get('BUTTON') ?? []), ...links].filter(isShort)
}

function linksOf({ texts, parent, tags }: Survey, { firstText, endText }: Passage): number[] {
  const links = texts.slice(firstText, endText).map(({ parent: holder }) => {
    let link = holder
    for (let step = 0; step < deepestInLink && link > 0 && tags[link] !== 'A'; step++)
      link = parent[link] ?? 0
    return tags[link] === 'A' ? link : 0
  })
  return [...new Set(links)]
}

/** Whether a box has a sentence and is short; a list of links has none. */
function isOffer(survey: Survey, box: number): boolean {
  if ((survey.textLength[box] ?? 0) > longestOffer) return false
  const passages = passagesIn(survey, box, mostPassages + 1)
  const hasSentence = passages.some(
    ({ length, words, linkLength }) => length >= shortestSentence && words >= fewestWords && linkLength === 0,
  )
  return hasSentence && passages.length <= mostPassages
}
