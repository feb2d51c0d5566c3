import { useState } from 'preact/hooks'
import type { Locale } from '../../ui/kit/locale'
import { LimitedList } from '../LimitedList'
import type { LoadedOptions, RejectedRule } from '../load-options'
import { RawEntries } from '../RawEntries'
import { Section } from '../Section'
import type { RuleActions } from './actions'
import { RuleCard } from './RuleCard'

/** With fewer sites no search is needed. */
const sitesWithSearch = 6

interface RulesProps {
  readonly loaded: Pick<LoadedOptions, 'rules' | 'rejectedRules'>
  readonly locale: Locale
  readonly actions: RuleActions
}

/** What the user always hides and shows, site by site. */
export function Rules({ loaded: { rules, rejectedRules }, locale, actions }: RulesProps) {
  const { translate } = locale
  const [search, setSearch] = useState('')
  const found = rules.filter(({ site }) => site.includes(search.trim().toLowerCase()))
  const ordered = found.toSorted((one, other) => (one.site < other.site ? -1 : 1))
  return (
    <Section id="rules" heading={translate('options_rules')} intro={translate('options_rules_intro')}>
      {rules.length >= sitesWithSearch && (
        <search class="search">
          <label class="field grows">
            <span>{translate('options_search')}</span>
            <input
              type="search"
              value={search}
              spellcheck={false}
              onInput={event => setSearch(event.currentTarget.value)}
            />
          </label>
        </search>
      )}
      {rules.length === 0 && <p class="empty">{translate('options_no_rules')}</p>}
      {rules.length > 0 && found.length === 0 && (
        <p class="empty">{translate('options_none_found', search.trim())}</p>
      )}
      <LimitedList
        items={ordered}
        locale={locale}
        row={rule => <RuleCard key={rule.site} rule={rule} translate={translate} actions={actions} />}
      />
      {rejectedRules.length > 0 && <RejectedRules rules={rejectedRules} locale={locale} actions={actions} />}
    </Section>
  )
}

interface RejectedRulesProps {
  readonly rules: readonly RejectedRule[]
  readonly locale: Locale
  readonly actions: RuleActions
}

function RejectedRules({ rules, locale, actions }: RejectedRulesProps) {
  const { translate } = locale
  return (
    <>
      <h3>{translate('options_aside')}</h3>
      <p class="hint">{translate('options_aside_intro')}</p>
      <LimitedList
        items={rules.map((rule, at) => ({ ...rule, at }))}
        locale={locale}
        row={({ faults, raw, at }) => (
          <li key={at} class="aside">
            {faults.map(({ fault, about }) => (
              <p key={fault}>{translate(`rule_fault_${fault}`, about)}</p>
            ))}
            <RawEntries entries={[raw]} />
          </li>
        )}
      />
      <button type="button" class="button framed" onClick={actions.discardRejected}>
        {translate('options_discard')}
      </button>
    </>
  )
}
