import { useMemo, useState } from 'preact/hooks'
import { type AutoOpenScope, siteChoices } from '../../sites/choices'
import { listSites, type SiteOrder } from '../../sites/list-choices'
import { type SiteScope, writeScope } from '../../sites/scope'
import type { ReaderSettings } from '../../ui/kit/settings'
import { Cut } from '../LimitedList'
import type { Known } from '../load-options'
import { Section } from '../Section'
import { AddSite } from './AddSite'
import { AskedSite } from './AskedSite'
import type { SiteActs } from './acts'
import { Refusals } from './Refusals'
import { SearchSites } from './SearchSites'
import { SiteRow } from './SiteRow'
import { Starters } from './Starters'
import { SyncNotes } from './SyncNotes'
import { Waiting } from './Waiting'

/** With fewer a look finds what a search would. */
const fewSites = 6

interface SitesProps {
  readonly known: Known
  readonly settings: ReaderSettings
  readonly acts: SiteActs
  /** The site that the reader was sent here with. */
  readonly asked: AutoOpenScope | null
  readonly onAnswered: () => void
}

/** The sites that open by themselves, and those that do not. */
export function Sites({ known, settings, acts, asked, onAnswered }: SitesProps) {
  const { translate } = settings
  const { entries, permissionOf } = known
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<SiteOrder>('name')
  const chosen = useMemo(() => listSites(entries, 'always', search, order), [entries, search, order])
  const refused = useMemo(() => listSites(entries, 'never', search, order), [entries, search, order])
  const said = useMemo(() => siteChoices(entries, 'always', 'never'), [entries])
  const isAllowed = (scope: SiteScope) =>
    entries.get(writeScope(scope))?.choice.value === 'always' && permissionOf(scope) === 'granted'
  const isEmpty = said.every(({ entry }) => entry.choice.value !== 'always')
  return (
    <Section id="sites" heading={translate('options_sites')} intro={translate('options_sites_intro')}>
      {asked && !isAllowed(asked) && (
        <AskedSite key={writeScope(asked)} site={asked} {...{ translate, acts, onAnswered }} />
      )}
      <AddSite translate={translate} acts={acts} />
      <SyncNotes known={known} settings={settings} />
      <Waiting known={known} settings={settings} acts={acts} />
      {said.length >= fewSites && <SearchSites {...{ search, setSearch, order, setOrder, translate }} />}
      <h3>{translate('options_chosen')}</h3>
      {chosen.length > 0 ? (
        <Cut
          items={chosen}
          settings={settings}
          row={site => (
            <SiteRow
              key={site.written}
              site={site}
              permission={permissionOf(site.scope)}
              translate={translate}
              acts={acts}
            />
          )}
        />
      ) : (
        <p class="empty">
          {isEmpty ? translate('options_none_chosen') : translate('options_none_found', search.trim())}
        </p>
      )}
      <Refusals refused={refused} settings={settings} acts={acts} />
      <Starters entries={entries} isOpen={isEmpty} settings={settings} acts={acts} />
    </Section>
  )
}
