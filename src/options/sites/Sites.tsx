import { useMemo, useState } from 'preact/hooks'
import { type AutoOpenScope, siteChoices } from '../../sites/choices'
import { listSites, type SiteOrder } from '../../sites/list-choices'
import { type SiteScope, writeScope } from '../../sites/scope'
import type { Locale } from '../../ui/kit/locale'
import { LimitedList } from '../LimitedList'
import type { LoadedOptions } from '../load-options'
import { Section } from '../Section'
import { AddSite } from './AddSite'
import type { SiteActions } from './actions'
import { MissingPermissions } from './MissingPermissions'
import { RefusedSites } from './RefusedSites'
import { RequestedSite } from './RequestedSite'
import { SearchSites } from './SearchSites'
import { SiteRow } from './SiteRow'
import { Starters } from './Starters'
import { SyncNotes } from './SyncNotes'

/** With fewer sites no search is needed. */
const sitesWithSearch = 6

interface SitesProps {
  readonly loaded: LoadedOptions
  readonly locale: Locale
  readonly actions: SiteActions
  /** The site that the page was opened to add. */
  readonly requestedSite: AutoOpenScope | null
  readonly onRequestDone: () => void
}

/** The sites that open by themselves, and those that do not. */
export function Sites({ loaded, locale, actions, requestedSite, onRequestDone }: SitesProps) {
  const { translate } = locale
  const { entries, permissionOf } = loaded
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<SiteOrder>('name')
  const chosen = useMemo(() => listSites(entries, 'always', search, order), [entries, search, order])
  const refused = useMemo(() => listSites(entries, 'never', search, order), [entries, search, order])
  const choices = useMemo(() => siteChoices(entries, 'always', 'never'), [entries])
  const isAllowed = (scope: SiteScope) =>
    entries.get(writeScope(scope))?.choice.value === 'always' && permissionOf(scope) === 'granted'
  const isEmpty = choices.every(({ entry }) => entry.choice.value !== 'always')
  return (
    <Section id="sites" heading={translate('options_sites')} intro={translate('options_sites_intro')}>
      {requestedSite && !isAllowed(requestedSite) && (
        <RequestedSite
          key={writeScope(requestedSite)}
          site={requestedSite}
          translate={translate}
          actions={actions}
          onDone={onRequestDone}
        />
      )}
      <AddSite translate={translate} actions={actions} />
      <SyncNotes loaded={loaded} locale={locale} />
      <MissingPermissions loaded={loaded} locale={locale} actions={actions} />
      {choices.length >= sitesWithSearch && (
        <SearchSites {...{ search, setSearch, order, setOrder, translate }} />
      )}
      <h3>{translate('options_chosen')}</h3>
      {chosen.length > 0 ? (
        <LimitedList
          items={chosen}
          locale={locale}
          row={site => (
            <SiteRow
              key={site.written}
              site={site}
              permission={permissionOf(site.scope)}
              translate={translate}
              actions={actions}
            />
          )}
        />
      ) : (
        <p class="empty">
          {isEmpty ? translate('options_none_chosen') : translate('options_none_found', search.trim())}
        </p>
      )}
      <RefusedSites refused={refused} locale={locale} actions={actions} />
      <Starters entries={entries} isOpen={isEmpty} locale={locale} actions={actions} />
    </Section>
  )
}
