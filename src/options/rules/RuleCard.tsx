import type { MessageName, Translate } from '../../i18n/messages'
import type { SiteRule } from '../../site-rules/site-rule'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { RuleActions } from './actions'

interface RuleCardProps {
  readonly rule: SiteRule
  readonly translate: Translate
  readonly actions: RuleActions
}

/** A part of a rule, with a button to remove it. */
interface RulePart {
  readonly label: string | null
  /** `null` for a part that is no selector. */
  readonly selector: string | null
  readonly remove: () => void
}

interface RuleGroup {
  readonly heading: MessageName
  readonly parts: readonly RulePart[]
}

/** The rule of one site, with a button to remove each of its parts. */
export function RuleCard({ rule, translate, actions }: RuleCardProps) {
  const { site } = rule
  return (
    <li class="rule">
      <div class="rule-head">
        <h3>
          <bdi dir="ltr">{site}</bdi>
        </h3>
        <button
          type="button"
          class="button"
          title={translate('options_remove_rules', site)}
          onClick={() => actions.removeAll(site)}
        >
          {translate('options_remove_all')}
        </button>
      </div>
      {groupsOf(rule, translate, actions).map(({ heading, parts }) => (
        <div key={heading}>
          <h4>{translate(heading)}</h4>
          <ul class="parts">
            {parts.map(part => (
              <Part key={part.selector} {...part} translate={translate} />
            ))}
          </ul>
        </div>
      ))}
    </li>
  )
}

function Part({ label, selector, remove, translate }: RulePart & Pick<RuleCardProps, 'translate'>) {
  return (
    <li>
      <span class="part">
        {label} {selector !== null && <code dir="ltr">{selector}</code>}
      </span>
      <Button name={translate('options_remove', selector ?? label ?? '')} onClick={remove}>
        <CloseIcon />
      </Button>
    </li>
  )
}

function groupsOf(
  { site, hide, keep, content, reading }: SiteRule,
  translate: Translate,
  actions: RuleActions,
): readonly RuleGroup[] {
  const bySelector = (selector: string, label: string | null = null): RulePart => ({
    ...{ label, selector },
    remove: () => void actions.remove(site, selector),
  })
  const other = translate('options_reads_other')
  const groups: readonly RuleGroup[] = [
    {
      heading: 'options_hides',
      parts: hide.map(({ selector, kind }) => bySelector(selector, translate(`clutter_${kind}`))),
    },
    { heading: 'options_keeps', parts: keep.map(selector => bySelector(selector)) },
    {
      heading: 'options_content',
      parts:
        content === null
          ? []
          : [{ ...bySelector(content), remove: () => void actions.removeContent(site, content) }],
    },
    {
      heading: 'options_reads',
      parts:
        reading === 'other'
          ? [{ label: other, selector: null, remove: () => void actions.readAsUsual(site, other) }]
          : [],
    },
  ]
  return groups.filter(({ parts }) => parts.length > 0)
}
