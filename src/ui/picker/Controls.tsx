import type { ComponentChildren } from 'preact'
import { NarrowerIcon, UndoIcon, WiderIcon } from '../kit/icons'
import type { Locale } from '../kit/locale'
import type { PickerAction } from './keys'
import type { PickerWords } from './picker-words'
import type { PickingState } from './picking-state'

interface ControlsProps {
  readonly state: PickingState
  readonly locale: Locale
  readonly words: PickerWords
}

/** The switches: for this page or the site, one block or all like it. */
export function Switches({ state: { aim, alike, everywhere }, locale: { translate }, words }: ControlsProps) {
  const canApplyToSite = !aim || aim.selectors !== null
  const hasAlike = !aim || Boolean(aim.selectors?.alike)
  return (
    <div class="switches">
      <Switch
        action="toggleEverywhere"
        name={translate('picker_everywhere')}
        shortcut="S"
        isOn={everywhere}
        reason={canApplyToSite ? null : translate(words.hereOnly)}
      />
      {words.picksMany && (
        <Switch
          action="toggleAlike"
          name={translate('picker_alike')}
          shortcut="A"
          isOn={alike}
          reason={hasAlike ? null : translate('picker_none_alike')}
        />
      )}
    </div>
  )
}

interface SwitchProps {
  readonly action: PickerAction
  readonly name: string
  readonly shortcut: string
  readonly isOn: boolean
  /** Why it has no effect on the block that is outlined; `null` if it has. */
  readonly reason: string | null
}

function Switch({ action, name, shortcut, isOn, reason }: SwitchProps) {
  return (
    <label
      class="switch"
      data-action={action}
      data-idle={reason !== null}
      title={reason ?? `${name} (${shortcut})`}
    >
      <input type="checkbox" checked={isOn} aria-description={reason ?? undefined} />
      <span class="track" aria-hidden="true" />
      {name}
    </label>
  )
}

/** The buttons: which block, and what to do with it. */
export function Buttons({ state: { aim, undoable }, locale: { translate }, words }: ControlsProps) {
  const isAimless = aim === null
  return (
    <div class="buttons">
      <Action action="wider" name={translate('picker_wider')} shortcut="↑" disabled={isAimless}>
        <WiderIcon />
      </Action>
      <Action action="narrower" name={translate('picker_narrower')} shortcut="↓" disabled={isAimless}>
        <NarrowerIcon />
      </Action>
      {words.picksMany && (
        <Action action="undo" name={translate('picker_undo')} shortcut="U" disabled={undoable === 0}>
          <UndoIcon />
        </Action>
      )}
      <span class="gap" />
      <Action action="end" name={translate(words.end)} shortcut="Esc">
        {translate(words.end)}
      </Action>
      <Action
        action="pick"
        name={translate(words.pick)}
        shortcut="Enter"
        disabled={isAimless || aim.refusal !== null}
        className="main"
      >
        {translate(words.pick)}
      </Action>
    </div>
  )
}

interface ActionProps {
  readonly action: PickerAction
  readonly name: string
  readonly shortcut: string
  readonly disabled?: boolean
  readonly className?: string
  readonly children: ComponentChildren
}

/** A button that only names its action: the picker takes every click before it reaches a control. */
function Action({ action, name, shortcut, disabled = false, className = '', children }: ActionProps) {
  return (
    <button
      type="button"
      class={`button ${className}`}
      data-action={action}
      aria-label={name}
      title={`${name} (${shortcut})`}
      disabled={disabled}
    >
      {children}
    </button>
  )
}
