import type { RefObject } from 'preact'
import type { Translate } from '../../i18n/messages'
import { Button } from '../kit/Button'
import { CloseIcon, PickIcon, ReaderIcon, UnfoldIcon } from '../kit/icons'
import type { ListedBlocks } from './types'
import { countHidden } from './useAnnouncements'

interface HandleProps {
  readonly listed: ListedBlocks
  readonly translate: Translate
  /** The button that opens the list. */
  readonly opener: RefObject<HTMLButtonElement | null>
  /** Whether the list is open. */
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onReader: () => void
  readonly onPick: () => void
  readonly onEnd: () => void
}

/** What is always seen of the tray: how much is hidden, and a button for each way out. */
export function Handle(props: HandleProps) {
  const { listed, translate, opener, isOpen, onToggle, onReader, onPick, onEnd } = props
  return (
    <div class="handle surface">
      {listed.blocks().length === 0 ? (
        <p class="nothing">{translate('tray_nothing')}</p>
      ) : (
        <button
          ref={opener}
          type="button"
          class="button count"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'list' : undefined}
          onClick={onToggle}
        >
          {countHidden(listed, translate)}
          <UnfoldIcon />
        </button>
      )}
      <Button name={translate('tray_pick')} shortcut="P" onClick={onPick}>
        <PickIcon />
      </Button>
      <Button name={translate('tray_read')} shortcut="T" onClick={onReader}>
        <ReaderIcon />
      </Button>
      <Button name={translate('tray_end')} onClick={onEnd}>
        <CloseIcon />
      </Button>
    </div>
  )
}
