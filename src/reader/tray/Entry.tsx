import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../domain/strings'
import { firstWords } from './first-words'
import { tellReason } from './reasons'

interface EntryProps {
  readonly block: Clutter
  readonly isHidden: boolean
  readonly translate: Translate
  readonly onToggle: () => void
  /** It is pointed at, or no more. */
  readonly onPoint: (isPointedAt: boolean) => void
}

/** One block of the list: what it is, how it begins, why it was hidden, and the button that gives it back. */
export function Entry({ block, isHidden, translate, onToggle, onPoint }: EntryProps) {
  const kind = translate(`clutter_${block.kind}`)
  const words = firstWords(block.element) || translate('tray_wordless')
  const name = translate(isHidden ? 'tray_show' : 'tray_hide')
  return (
    <li
      class="entry"
      data-hidden={isHidden}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocusIn={() => onPoint(true)}
      onFocusOut={() => onPoint(false)}
    >
      <div>
        <b>{kind}</b>
        <p class="words" dir="auto">
          {words}
        </p>
        <p class="why">{tellReason(block.reason, translate)}</p>
      </div>
      <button type="button" class="button" aria-label={`${name}: ${kind}, ${words}`} onClick={onToggle}>
        {name}
      </button>
    </li>
  )
}
