import type { ReaderSettings } from '../kit/settings'
import { useShownTheme } from '../kit/theme'
import { Buttons, Switches } from './Controls'
import { describe } from './describe-block'
import { Outlines } from './Outlines'
import type { Aim, Done, PickingState } from './picking-state'

interface PickerProps {
  readonly state: PickingState
  readonly settings: ReaderSettings
  /** At which edge of the window the controls stand. */
  readonly edge: 'top' | 'bottom'
}

/** A pane over the page that takes every click, the frames on it, and the few controls. */
export function Picker({ state, settings, edge }: PickerProps) {
  const { translate, language, direction } = settings
  const { aim } = state
  const theme = useShownTheme('auto')
  return (
    <div class="picker" lang={language} dir={direction} data-theme={theme}>
      <div
        class="pane"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the picker are pressed here.
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
        <Told state={state} settings={settings} />
        <Switches state={state} settings={settings} />
        <Buttons state={state} settings={settings} />
      </section>
    </div>
  )
}

/** What is outlined and what would happen to it, for all to see and hear. */
function Told({ state: { aim, done }, settings }: Pick<PickerProps, 'state' | 'settings'>) {
  const { translate } = settings
  return (
    <div class="told" role="status" aria-atomic="true">
      {done && <p class="done">{sayDone(done, settings)} </p>}
      {aim ? (
        <>
          <p class="block">{describe(aim.element, translate)} </p>
          <p class="effect" data-refused={aim.refusal !== null}>
            {sayEffect(aim, settings)}
          </p>
        </>
      ) : (
        <p class="effect">{translate('picker_hint')}</p>
      )}
    </div>
  )
}

function sayEffect({ refusal, elements }: Aim, { translate, language }: ReaderSettings): string {
  if (refusal) return translate(`picker_refused_${refusal}`)
  const form = formFor(elements.length, language)
  return translate(`picker_count_${form}`, String(elements.length))
}

function sayDone(done: Done, { translate, language }: ReaderSettings): string {
  if (done.done === 'shown') return translate('picker_shown')
  const form = formFor(done.count, language)
  return translate(`picker_hidden_${form}`, String(done.count))
}

function formFor(count: number, language: string): 'one' | 'other' {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
}
