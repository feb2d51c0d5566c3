import type { ListedSite } from '../../sites/list-choices'
import type { Locale } from '../../ui/kit/locale'
import { LimitedList } from '../LimitedList'
import type { SiteActions } from './actions'
import { RefusedRow } from './SiteRow'

interface RefusedSitesProps {
  /** Sites and pages for which the user chose "never". */
  readonly refused: readonly ListedSite[]
  readonly locale: Locale
  readonly actions: SiteActions
}

/** The sites that never open by themselves, and the pages excepted from those that do. */
export function RefusedSites({ refused, locale, actions }: RefusedSitesProps) {
  const { translate } = locale
  const lists = [
    ['options_never', refused.filter(({ scope }) => scope.kind !== 'page')],
    ['options_excepted', refused.filter(({ scope }) => scope.kind === 'page')],
  ] as const
  return lists.map(
    ([heading, items]) =>
      items.length > 0 && (
        <div key={heading}>
          <h3>{translate(heading)}</h3>
          <LimitedList
            items={items}
            locale={locale}
            row={site => (
              <RefusedRow key={site.written} site={site} translate={translate} actions={actions} />
            )}
          />
        </div>
      ),
  )
}
