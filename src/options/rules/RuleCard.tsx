import type { Translate } from '../../i18n/messages'
import type { SiteRule } from '../../site-rules/site-rule'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { RuleActions } from './actions'

interface RuleCardProps {
  readonly rule: SiteRule
  readonly translate: Translate
  readonly actions: RuleActions
}

/** The rule of one site, with a button to remove each of its parts. */
export function RuleCard({
  rule: { site, hide, keep, content, reading },
  translate,
  actions,
}: RuleCardProps) {
  const groups = [
    {
      heading: 'options_hides',
      parts: hide.map(({ selector, kind }) => ({ selector, label: translate(`clutter_${kind}`) })),
      remove: actions.remove,
    },
    {
      heading: 'options_keeps',
      parts: keep.map(selector => ({ selector, label: null })),
      remove: actions.remove,
    },
    {
      heading: 'options_content',
      parts: content === null ? [] : [{ selector: content, label: null }],
      remove: actions.removeContent,
    },
  ] as const
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
      {groups.map(
        ({ heading, parts, remove }) =>
          parts.length > 0 && (
            <div key={heading}>
              <h4>{translate(heading)}</h4>
              <ul class="parts">
                {parts.map(({ selector, label }) => (
                  <li key={selector}>
                    <span class="part">
                      {label} <code dir="ltr">{selector}</code>
                    </span>
                    <Button
                      name={translate('options_remove', selector)}
                      onClick={() => remove(site, selector)}
                    >
                      <CloseIcon />
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {reading === 'other' && (
        <div>
          <h4>{translate('options_reads')}</h4>
          <ul class="parts">
            <li>
              <span class="part">{translate('options_reads_other')}</span>
              <Button
                name={translate('options_remove', translate('options_reads_other'))}
                onClick={() => actions.readAsUsual(site, translate('options_reads_other'))}
              >
                <CloseIcon />
              </Button>
            </li>
          </ul>
        </div>
      )}
    </li>
  )
}
