import { pluralForm } from '../../i18n/plural'
import type { Locale } from '../kit/locale'
import { useShownTheme } from '../kit/theme'
import { Buttons, Switches } from './Controls'
import { describeBlock } from './describe-block'
import { Outlines } from './Outlines'
import type { Aim, LastPickingAction, PickingState } from './picking-state'

interface PickerProps {
  readonly state: PickingState
  readonly locale: Locale
  /** The edge of the window that the controls are at. */
  readonly edge: 'top' | 'bottom'
}

/** A pane over the page that takes every click, the outlines on it, and the controls. */
export function Picker({ state, locale, edge }: PickerProps) {
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
        aria-label={translate('picker_label')}
        aria-describedby="keys"
        data-refused={aim?.refusal != null}
      />
      <p id="keys" class="unseen">
        {translate('picker_keys')}
      </p>
      <Outlines elements={aim?.elements ?? []} isRefused={aim?.refusal != null} />
      <section class="controls surface" aria-label={translate('picker_label')} data-edge={edge}>
        <Status state={state} locale={locale} />
        <Switches state={state} locale={locale} />
        <Buttons state={state} locale={locale} />
      </section>
    </div>
  )
}

/** What is outlined and what would happen to it, also for screen readers. */
function Status({ state: { aim, lastAction }, locale }: Pick<PickerProps, 'state' | 'locale'>) {
  const { translate } = locale
  return (
    <div class="status" role="status" aria-atomic="true">
      {lastAction && <p class="done">{tellLastAction(lastAction, locale)} </p>}
      {aim ? (
        <>
          <p class="block">{describeBlock(aim.element, translate)} </p>
          <p class="effect" data-refused={aim.refusal !== null}>
            {tellEffect(aim, locale)}
          </p>
        </>
      ) : (
        <p class="effect">{translate('picker_hint')}</p>
      )}
    </div>
  )
}

function tellEffect({ refusal, elements }: Aim, { translate, language }: Locale): string {
  if (refusal) return translate(`picker_refused_${refusal}`)
  const form = pluralForm(elements.length, language)
  return translate(`picker_count_${form}`, String(elements.length))
}

function tellLastAction(action: LastPickingAction, { translate, language }: Locale): string {
  if (action.kind === 'shown') return translate('picker_shown')
  const form = pluralForm(action.count, language)
  return translate(`picker_hidden_${form}`, String(action.count))
}
