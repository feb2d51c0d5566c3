import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { rectOf } from '../../page/dom-access'
import { placeOfShown } from './block-place'
import { Entries } from './Entries'
import { Mark } from './Mark'
import type { ListedBlocks } from './types'
import { usePointedAt } from './usePointedAt'

interface ListProps {
  readonly tidying: ListedBlocks
  readonly translate: Translate
  /** A block was given back or hidden again. */
  readonly onToggled: () => void
}

/** Every block that was hidden. Pointing at one shows in the page where it is, or was. */
export function List({ tidying, translate, onToggled }: ListProps) {
  const { place, pointAt } = usePointedAt(tidying.isHidden)
  return (
    <>
      {place && <Mark place={place} />}
      <section class="list surface" id="list" aria-labelledby="list-heading">
        <h2 id="list-heading">{translate('tray_heading')}</h2>
        <Entries
          tidying={tidying}
          translate={translate}
          onRestore={block => restoreBlock(tidying, block)}
          onDone={onToggled}
          onPoint={pointAt}
        />
        <p class="hint">{translate(place ? `tray_place_${place.is}` : 'tray_hint')}</p>
      </section>
    </>
  )
}

/** Whoever asks for a block wants to see it. One that can be seen where it is moves nothing. */
function restoreBlock(tidying: ListedBlocks, block: Clutter): void {
  tidying.restoreBlock(block)
  if (placeOfShown(window, block.element).is === 'box') return
  const isTall = rectOf(block.element).height > window.innerHeight
  const wishes = { block: isTall ? 'start' : 'center', behavior: 'instant' } as const
  Element.prototype.scrollIntoView.call(block.element, wishes)
}
