import { oneOf } from '../../domain/untrusted'
import type { Translate } from '../../i18n/messages'
import { type SiteOrder, siteOrders } from '../../sites/list-choices'

interface SearchSitesProps {
  readonly search: string
  readonly setSearch: (search: string) => void
  readonly order: SiteOrder
  readonly setOrder: (order: SiteOrder) => void
  readonly translate: Translate
}

/** Filters and sorts the lists below it. */
export function SearchSites({ search, setSearch, order, setOrder, translate }: SearchSitesProps) {
  const choose = (value: string) => {
    const chosen = oneOf(siteOrders, value)
    if (chosen) setOrder(chosen)
  }
  return (
    <search class="search">
      <label class="field grows">
        <span>{translate('options_search')}</span>
        <input
          type="search"
          autocapitalize="none"
          spellcheck={false}
          value={search}
          onInput={event => setSearch(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{translate('options_order')}</span>
        <select value={order} onChange={event => choose(event.currentTarget.value)}>
          {siteOrders.map(option => (
            <option key={option} value={option} selected={option === order}>
              {translate(`options_order_${option}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}
