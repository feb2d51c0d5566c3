import { pluralForm } from '../../i18n/plural'
import type { ReaderSettings } from '../kit/settings'
import { useShownTheme } from '../kit/theme'
import { Buttons, Switches } from './Controls'
import { describeBlock } from './describe-block'
import { Outlines } from './Outlines'
import type { Aim, LastPickingAction, PickingState } from './picking-state'

interface PickerProps {
  readonly state: PickingState
  readonly settings: ReaderSettings
  /** The edge of the window that the controls are at. */
  readonly edge: 'top' | 'bottom'
}

/** A pane over the page that takes every click, the outlines on it, and the controls. */
export function Picker({ state, settings, edge }: PickerProps) {
  const { translate, language, direction } = settings
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
        <Status state={state} settings={settings} />
        <Switches state={state} settings={settings} />
        <Buttons state={state} settings={settings} />
      </section>
    </div>
  )
}

/** What is outlined and what would happen to it, also for screen readers. */
function Status({ state: { aim, lastAction }, settings }: Pick<PickerProps, 'state' | 'settings'>) {
  const { translate } = settings
  return (
    <div class="status" role="status" aria-atomic="true">
      {lastAction && <p class="done">{tellLastAction(lastAction, settings)} </p>}
      {aim ? (
        <>
          <p class="block">{describeBlock(aim.element, translate)} </p>
          <p class="effect" data-refused={aim.refusal !== null}>
            {tellEffect(aim, settings)}
          </p>
        </>
      ) : (
        <p class="effect">{translate('picker_hint')}</p>
      )}
    </div>
  )
}

function tellEffect({ refusal, elements }: Aim, { translate, language }: ReaderSettings): string {
  if (refusal) return translate(`picker_refused_${refusal}`)
  const form = pluralForm(elements.length, language)
  return translate(`picker_count_${form}`, String(elements.length))
}

function tellLastAction(action: LastPickingAction, { translate, language }: ReaderSettings): string {
  if (action.kind === 'shown') return translate('picker_shown')
  const form = pluralForm(action.count, language)
  return translate(`picker_hidden_${form}`, String(action.count))
}
