import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { firstWords } from './first-words'
import { tellReason } from './reasons'
import type { RuleAction } from './types'

interface EntryProps {
  readonly block: Clutter
  readonly isHidden: boolean
  readonly translate: Translate
  readonly onToggle: () => void
  /** What may be said of it for all pages of the site. */
  readonly acts: readonly RuleAction[]
  readonly onLasting: (act: RuleAction) => void
  /** It is pointed at, or no more. */
  readonly onPoint: (isPointedAt: boolean) => void
}

const stringOfAct = {
  alwaysShow: 'tray_always_show',
  alwaysHide: 'tray_always_hide',
  forget: 'tray_forget',
} as const

/** One block of the list: what it is, how it begins, why it was hidden, and the buttons: to give it back, now or always. */
export function Entry({ block, isHidden, translate, onToggle, acts, onLasting, onPoint }: EntryProps) {
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
        {acts.map(act => (
          <button
            key={act}
            type="button"
            class="lasting"
            aria-label={`${translate(stringOfAct[act])}: ${kind}, ${words}`}
            onClick={() => onLasting(act)}
          >
            {translate(stringOfAct[act])}
          </button>
        ))}
      </div>
      <button type="button" class="button" aria-label={`${name}: ${kind}, ${words}`} onClick={onToggle}>
        {name}
      </button>
    </li>
  )
}
