import type { SelectorMaker } from '../../page/selectors'
import type { Survey } from '../../page/survey'
import type { Locale } from '../kit/locale'
import { pickerWords } from './picker-words'
import type { Picked } from './picking-state'
import { createRefusal } from './refusal'
import { runPicker } from './run-picker'

export interface PickToHideOptions {
  /** Surveys the document. */
  readonly survey: (document: Document) => Survey
  readonly locale: Locale
  /** Whether an element is needed neither by the article nor by anything else that must stay. */
  readonly canHide: (element: Element) => boolean
  readonly selectorsOf: SelectorMaker
  /** Hides what the user picked, at once. */
  readonly onHide: (picked: Picked) => void
  /** Shows again what the last `onHide` that is not undone yet has hidden. */
  readonly onUndo: () => void
  /** The user has finished. The picker is gone by then, and the focus is back. */
  readonly onEnd: () => void
}

/**
 * Lets the user point at blocks of the page and hide them.
 * @param document needs a `body`
 * @returns `stop`, which ends it without a call of `onEnd`
 */
export function pickToHide(
  document: Document,
  { survey, canHide, onHide, ...options }: PickToHideOptions,
): { readonly stop: () => void } {
  const refuse = createRefusal(document, survey(document), canHide)
  return runPicker(document, { ...options, words: pickerWords.hide, refuse, onPick: onHide })
}
