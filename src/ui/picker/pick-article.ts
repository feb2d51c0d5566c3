import { textOf } from '../../page/dom-access'
import { type SelectorMaker, search } from '../../page/selectors'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { Locale } from '../kit/locale'
import { isRoot } from './boxes'
import { pickerWords } from './picker-words'
import type { Picked } from './picking-state'
import type { Refuse } from './refusal'
import { runPicker } from './run-picker'

/** A block with less text says nothing that could be read by itself. Characters. */
const leastText = 40

/** What is outlined first where the page has no text container: the smallest block with this share of its text. */
const shareOfFirst = 0.5

/**
 * A block around another is meant where it holds so many times its text: by pointing at a paragraph the user means the
 * text that it is in, but not what holds that text and something short beside it.
 */
const muchMore = 2

export interface PickArticleOptions {
  readonly survey: Survey
  readonly locale: Locale
  readonly selectorsOf: SelectorMaker
  /** Outlined first; `null` for the block that has most of the text. */
  readonly first: Element | null
  /** The user has pointed at the article. The picker is gone by then. */
  readonly onPick: (picked: Picked) => void
  /** The user has gone back. The picker is gone by then. */
  readonly onEnd: () => void
}

/**
 * Lets the user point at the block of the page that is the article.
 * @param document needs a `body`
 * @returns `stop`, which ends it without a call of `onPick` or `onEnd`
 */
export function pickArticle(
  document: Document,
  { survey, selectorsOf, first, onPick, ...options }: PickArticleOptions,
): { readonly stop: () => void } {
  const lengthOf = (element: Element) => lengthIn(survey, element)
  const refuse: Refuse = element => {
    if (isRoot(element)) return 'page'
    return lengthOf(element) < leastText ? 'textless' : null
  }
  const picker = runPicker(document, {
    ...options,
    first: first && refuse(first) === null ? first : smallestWithMostText(survey),
    words: pickerWords.article,
    refuse,
    selectorsOf: element => findingFirst(document, selectorsOf, element),
    means: (wider, pointed) => lengthOf(wider) >= muchMore * lengthOf(pointed),
    onPick: picked => {
      picker.stop()
      onPick(picked)
    },
    onUndo: () => undefined,
  })
  return picker
}

/** A rule for the article takes the first that its selector finds. */
function findingFirst(document: Document, selectorsOf: SelectorMaker, element: Element) {
  const own = selectorsOf(element)?.own
  return own && search(document, own.selector)?.[0] === element ? { own, alike: null } : null
}

function smallestWithMostText({ elements, textLength }: Survey): Element | null {
  const least = shareOfFirst * (textLength[0] ?? 0)
  // Each element comes before those in it.
  return elements.findLast((_element, number) => (textLength[number] ?? 0) >= least) ?? null
}

function lengthIn({ numberOf, textLength }: Survey, element: Element): number {
  const number = numberOf.get(element)
  // What was added after the survey is measured by itself.
  return number === undefined ? foldSpace(textOf(element)).length : (textLength[number] ?? 0)
}
