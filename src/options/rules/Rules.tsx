import { useState } from 'preact/hooks'
import type { ReaderSettings } from '../../ui/kit/settings'
import { Cut } from '../LimitedList'
import type { Known, RuleSetAside } from '../load-options'
import { Written } from '../RawEntries'
import { Section } from '../Section'
import type { RuleActs } from './acts'
import { RuleCard } from './RuleCard'

/** With fewer a look finds what a search would. */
const fewSites = 6

interface RulesProps {
  readonly known: Pick<Known, 'rules' | 'rulesAside'>
  readonly settings: ReaderSettings
  readonly acts: RuleActs
}

/** What the reader always hides and shows, site by site. */
export function Rules({ known: { rules, rulesAside }, settings, acts }: RulesProps) {
  const { translate } = settings
  const [search, setSearch] = useState('')
  const found = rules.filter(({ site }) => site.includes(search.trim().toLowerCase()))
  const ordered = found.toSorted((one, other) => (one.site < other.site ? -1 : 1))
  return (
    <Section id="rules" heading={translate('options_rules')} intro={translate('options_rules_intro')}>
      {rules.length >= fewSites && (
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
      <Cut
        items={ordered}
        settings={settings}
        row={rule => <RuleCard key={rule.site} rule={rule} translate={translate} acts={acts} />}
      />
      {rulesAside.length > 0 && <Aside aside={rulesAside} settings={settings} acts={acts} />}
    </Section>
  )
}

interface AsideProps {
  readonly aside: readonly RuleSetAside[]
  readonly settings: ReaderSettings
  readonly acts: RuleActs
}

function Aside({ aside, settings, acts }: AsideProps) {
  const { translate } = settings
  return (
    <>
      <h3>{translate('options_aside')}</h3>
      <p class="hint">{translate('options_aside_intro')}</p>
      <Cut
        items={aside.map((part, at) => ({ ...part, at }))}
        settings={settings}
        row={({ faults, written, at }) => (
          <li key={at} class="aside">
            {faults.map(({ fault, about }) => (
              <p key={fault}>{translate(`rule_fault_${fault}`, about)}</p>
            ))}
            <Written parts={[written]} />
          </li>
        )}
      />
      <button type="button" class="button framed" onClick={acts.discard}>
        {translate('options_discard')}
      </button>
    </>
  )
}
