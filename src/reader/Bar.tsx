import { Button } from './controls/Button'
import { CloseIcon, KeyboardIcon } from './icons'
import type { ReaderSettings } from './settings'

interface BarProps {
  readonly settings: ReaderSettings
  /** Out of the way while the text is read. */
  readonly isAway: boolean
  readonly onClose: () => void
}

/** The few controls, over the text. */
export function Bar({ settings: { translate }, isAway, onClose }: BarProps) {
  return (
    <header class="bar" data-away={isAway}>
      <Button name={translate('close')} shortcut="Esc" onClick={onClose}>
        <CloseIcon />
      </Button>
      <span class="gap" />
      <Button name={translate('shortcuts')} shortcut="?" opens="keys">
        <KeyboardIcon />
      </Button>
      <Button name={translate('type_panel')} shortcut="A" opens="type" className="aa">
        <span aria-hidden="true">
          <small>A</small>A
        </span>
      </Button>
    </header>
  )
}
