import type { Clutter } from '../../domain/clutter'
import { rectOf } from '../../domain/dom'
import type { Translate } from '../../domain/strings'
import { placeOfShown } from './block-place'
import { Entry } from './Entry'
import { Mark } from './Mark'
import type { Tidied } from './tidied'
import { usePointedAt } from './usePointedAt'

interface ListProps {
  readonly tidying: Tidied
  readonly translate: Translate
  /** A block was given back or hidden again. */
  readonly onToggled: () => void
}

/** Every block that was hidden. Pointing at one shows in the page where it is, or was. */
export function List({ tidying, translate, onToggled }: ListProps) {
  const { place, pointAt } = usePointedAt(tidying.isHidden)
  const toggle = (block: Clutter) => {
    if (tidying.isHidden(block)) giveBack(tidying, block)
    else tidying.hideAgain(block)
    onToggled()
  }
  return (
    <>
      {place && <Mark place={place} />}
      <section class="list" id="list" aria-labelledby="list-heading">
        <h2 id="list-heading">{translate('tray_heading')}</h2>
        <ul>
          {tidying.blocks().map(block => (
            <Entry
              key={block.element}
              block={block}
              isHidden={tidying.isHidden(block)}
              translate={translate}
              onToggle={() => toggle(block)}
              acts={tidying.lastingActs(block)}
              onLasting={act => {
                tidying.doLasting(act, block)
                onToggled()
              }}
              onPoint={isPointedAt => pointAt(isPointedAt ? block : null)}
            />
          ))}
        </ul>
        <p class="hint">{translate(place ? `tray_place_${place.is}` : 'tray_hint')}</p>
      </section>
    </>
  )
}

/** Whoever asks for a block wants to see it. One that can be seen where it is moves nothing. */
function giveBack(tidying: Tidied, block: Clutter): void {
  tidying.giveBack(block)
  if (placeOfShown(window, block.element).is === 'box') return
  const isTall = rectOf(block.element).height > window.innerHeight
  const wishes = { block: isTall ? 'start' : 'center', behavior: 'instant' } as const
  Element.prototype.scrollIntoView.call(block.element, wishes)
}
