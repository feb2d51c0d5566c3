import type { ListedSite } from '../../sites/list-choices'
import type { ReaderSettings } from '../../ui/kit/settings'
import { Cut } from '../LimitedList'
import type { SiteActs } from './acts'
import { RefusedRow } from './SiteRow'

interface RefusalsProps {
  /** Sites and pages of which the reader said "never". */
  readonly refused: readonly ListedSite[]
  readonly settings: ReaderSettings
  readonly acts: SiteActs
}

/** The sites that never open by themselves, and the pages that were left out of those that do. */
export function Refusals({ refused, settings, acts }: RefusalsProps) {
  const { translate } = settings
  const lists = [
    ['options_never', refused.filter(({ scope }) => scope.kind !== 'page')],
    ['options_excepted', refused.filter(({ scope }) => scope.kind === 'page')],
  ] as const
  return lists.map(
    ([heading, items]) =>
      items.length > 0 && (
        <div key={heading}>
          <h3>{translate(heading)}</h3>
          <Cut
            items={items}
            settings={settings}
            row={site => <RefusedRow key={site.written} site={site} translate={translate} acts={acts} />}
          />
        </div>
      ),
  )
}
