import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { firstWords } from '../kit/first-words'
import { describeReason } from './describe-reason'
import type { RuleAction } from './types'

interface EntryProps {
  readonly block: Clutter
  readonly isHidden: boolean
  readonly translate: Translate
  readonly onToggle: () => void
  /** What the user can choose for it on all pages of the site. */
  readonly ruleActions: readonly RuleAction[]
  readonly onRuleAction: (action: RuleAction) => void
  /** The user points at it, or no longer does. */
  readonly onPoint: (isPointedAt: boolean) => void
}

const messageOf = {
  alwaysShow: 'tray_always_show',
  alwaysHide: 'tray_always_hide',
  forget: 'tray_forget',
} as const

/** As much of a block's text as fits into two lines of the list. Characters. */
const longest = 80

/** One block of the list: its kind, its first words, why it was hidden, and buttons to show it, now or always. */
export function Entry(props: EntryProps) {
  const { block, isHidden, translate, onToggle, ruleActions, onRuleAction, onPoint } = props
  const kind = translate(`clutter_${block.kind}`)
  const words = firstWords(block.element, { longest, between: ' ' }) || translate('tray_wordless')
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
        <p class="why">{describeReason(block.reason, translate)}</p>
        {ruleActions.map(action => (
          <button
            key={action}
            type="button"
            class="rule-action"
            aria-label={`${translate(messageOf[action])}: ${kind}, ${words}`}
            onClick={() => onRuleAction(action)}
          >
            {translate(messageOf[action])}
          </button>
        ))}
      </div>
      <button type="button" class="button" aria-label={`${name}: ${kind}, ${words}`} onClick={onToggle}>
        {name}
      </button>
    </li>
  )
}
