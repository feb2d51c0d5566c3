import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { rectOf } from '../../page/dom-access'
import { Entries } from './Entries'
import { locateShown } from './locate-block'
import { Mark } from './Mark'
import type { ListedBlocks } from './types'
import { usePointedAt } from './usePointedAt'

interface ListProps {
  readonly listed: ListedBlocks
  readonly translate: Translate
  /** Called after anything was done to a block. */
  readonly onChanged: () => void
}

/** Every block that was hidden. Pointing at one marks on the page where it is, or was. */
export function List({ listed, translate, onChanged }: ListProps) {
  const { location, pointAt } = usePointedAt(listed.isHidden)
  return (
    <>
      {location && <Mark location={location} />}
      <section class="list surface" id="list" aria-labelledby="list-heading">
        <h2 id="list-heading">{translate('tray_heading')}</h2>
        <Entries
          listed={listed}
          translate={translate}
          onRestore={block => restoreInSight(listed, block)}
          onChanged={onChanged}
          onPoint={pointAt}
        />
        <p class="hint">{translate(location ? `tray_place_${location.is}` : 'tray_hint')}</p>
      </section>
    </>
  )
}

/** Shows a block again and scrolls to it, unless it can be seen already. */
function restoreInSight(listed: ListedBlocks, block: Clutter): void {
  listed.restoreBlock(block)
  if (locateShown(window, block.element).is === 'box') return
  const isTall = rectOf(block.element).height > window.innerHeight
  const options = { block: isTall ? 'start' : 'center', behavior: 'instant' } as const
  Element.prototype.scrollIntoView.call(block.element, options)
}
