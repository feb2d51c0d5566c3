import type { Translate } from '../../i18n/messages'
import type { SiteRule } from '../../site-rules/site-rule'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { RuleActs } from './acts'

interface RuleCardProps {
  readonly rule: SiteRule
  readonly translate: Translate
  readonly acts: RuleActs
}

/** All that holds on one site. */
export function RuleCard({ rule: { site, hide, keep, content }, translate, acts }: RuleCardProps) {
  const groups = [
    {
      heading: 'options_hides',
      parts: hide.map(({ selector, kind }) => ({ selector, what: translate(`clutter_${kind}`) })),
      remove: acts.remove,
    },
    {
      heading: 'options_keeps',
      parts: keep.map(selector => ({ selector, what: null })),
      remove: acts.remove,
    },
    {
      heading: 'options_content',
      parts: content === null ? [] : [{ selector: content, what: null }],
      remove: acts.removeContent,
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
          onClick={() => acts.removeAll(site)}
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
                {parts.map(({ selector, what }) => (
                  <li key={selector}>
                    <span class="part">
                      {what} <code dir="ltr">{selector}</code>
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
    </li>
  )
}
