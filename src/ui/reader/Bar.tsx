import { Button } from '../kit/Button'
import { CloseIcon, KeyboardIcon, OmittedIcon, SiteIcon, TidyIcon } from '../kit/icons'
import type { Locale } from '../kit/locale'
import type { PanelId } from './panels/panel-ids'

interface BarProps {
  readonly locale: Locale
  /** Whether it steps aside while the text is read. */
  readonly isAway: boolean
  /** Whether the text is scrolled, so that some of it is beneath the bar. */
  readonly isOver: boolean
  readonly onClose: () => void
  readonly onTidy: () => void
  /** Called for a panel whose button is pressed, which the browser opens if it is there already. */
  readonly onPanel: (id: PanelId) => void
}

/** The controls of the reader, above the text. */
export function Bar({ locale: { translate }, isAway, isOver, onClose, onTidy, onPanel }: BarProps) {
  return (
    <div class="bar" data-away={isAway} data-over={isOver}>
      <Button name={translate('close')} shortcut="Esc" onClick={onClose}>
        <CloseIcon />
      </Button>
      {/* For what comes by a script of its own, once the text is shown. */}
      <span class="tools" />
      <span class="gap" />
      <Button name={translate('tidy_instead')} shortcut="T" onClick={onTidy}>
        <TidyIcon />
      </Button>
      <Button name={translate('omitted')} shortcut="H" opens="omitted" onClick={() => onPanel('omitted')}>
        <OmittedIcon />
        {/* For the count, which comes once the text is shown. */}
        <span class="count" aria-hidden="true" />
      </Button>
      <Button name={translate('site_panel')} shortcut="S" opens="site" onClick={() => onPanel('site')}>
        <SiteIcon />
        <span class="label">{translate('site_panel')}</span>
      </Button>
      <Button name={translate('shortcuts')} shortcut="?" opens="keys" onClick={() => onPanel('keys')}>
        <KeyboardIcon />
      </Button>
      <Button
        name={translate('type_panel')}
        shortcut="A"
        opens="type"
        onClick={() => onPanel('type')}
        className="aa"
      >
        <span aria-hidden="true">
          <small>A</small>A
        </span>
      </Button>
    </div>
  )
}
