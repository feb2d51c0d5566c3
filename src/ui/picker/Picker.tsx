import { pluralForm } from '../../i18n/plural'
import { textOf } from '../../page/dom-access'
import { countWords } from '../../page/text'
import type { Locale } from '../kit/locale'
import { useShownTheme } from '../kit/theme'
import { Buttons, Switches } from './Controls'
import { describeBlock } from './describe-block'
import { Outlines } from './Outlines'
import type { PickerWords } from './picker-words'
import type { Aim, LastPickingAction, PickingState } from './picking-state'

interface PickerProps {
  readonly state: PickingState
  readonly locale: Locale
  readonly words: PickerWords
  /** The edge of the window that the controls are at. */
  readonly edge: 'top' | 'bottom'
}

/** A pane over the page that takes every click, the outlines on it, and the controls. */
export function Picker({ state, locale, words, edge }: PickerProps) {
  const { translate, language, direction } = locale
  const { aim } = state
  const theme = useShownTheme('auto')
  return (
    <div class="picker" lang={language} dir={direction} data-theme={theme}>
      <div
        class="pane"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it has the focus while the keys of the picker are used.
        tabIndex={0}
        aria-label={translate(words.label)}
        aria-describedby="keys"
        data-refused={aim?.refusal != null}
      />
      <p id="keys" class="unseen">
        {translate(words.keys)}
      </p>
      <Outlines elements={aim?.elements ?? []} isRefused={aim?.refusal != null} />
      <section class="controls surface" aria-label={translate(words.label)} data-edge={edge}>
        <Status {...{ state, locale, words }} />
        <Switches {...{ state, locale, words }} />
        <Buttons {...{ state, locale, words }} />
      </section>
    </div>
  )
}

/** What is outlined and what would happen to it, also for screen readers. */
function Status({ state: { aim, lastAction }, locale, words }: Omit<PickerProps, 'edge'>) {
  const { translate } = locale
  return (
    <div class="status" role="status" aria-atomic="true">
      {lastAction && <p class="done">{tellLastAction(lastAction, locale)} </p>}
      {aim ? (
        <>
          <p class="block">{describeBlock(aim.element, translate)} </p>
          <p class="effect" data-refused={aim.refusal !== null}>
            {tellEffect(aim, words, locale)}
          </p>
        </>
      ) : (
        <p class="effect">{translate(words.hint)}</p>
      )}
    </div>
  )
}

function tellEffect(
  { refusal, element, elements }: Aim,
  { effect, counts }: PickerWords,
  { translate, language }: Locale,
): string {
  if (refusal) return translate(`picker_refused_${refusal}`)
  const count = counts === 'words' ? countWords(textOf(element)) : elements.length
  return translate(`${effect}_${pluralForm(count, language)}`, new Intl.NumberFormat(language).format(count))
}

function tellLastAction(action: LastPickingAction, { translate, language }: Locale): string {
  if (action.kind === 'shown') return translate('picker_shown')
  const form = pluralForm(action.count, language)
  return translate(`picker_hidden_${form}`, String(action.count))
}
