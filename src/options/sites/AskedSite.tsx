import { useState } from 'preact/hooks'
import type { View } from '../../domain/view'
import type { Translate } from '../../i18n/messages'
import type { AutoOpenScope } from '../../sites/choices'
import { scopeLabel } from '../../sites/scope'
import type { SiteActs } from './acts'
import { ViewSelect } from './ViewSelect'

interface AskedSiteProps {
  readonly site: AutoOpenScope
  readonly translate: Translate
  readonly acts: SiteActs
  /** The site is on the list now. */
  readonly onAnswered: () => void
}

/** The site that the reader was sent here with, to be chosen with one click. */
export function AskedSite({ site, translate, acts, onAnswered }: AskedSiteProps) {
  const [view, setView] = useState<View>('reader')
  const name = scopeLabel(site)
  const add = async () => {
    if (await acts.add({ site, view })) onAnswered()
  }
  return (
    <div class="card asked">
      <h3>{translate('options_always', name)}</h3>
      <p>{translate('options_always_intro')}</p>
      <div class="acts">
        <label class="field inline" htmlFor="asked-view">
          <span>{translate('options_view')}</span>
          <ViewSelect id="asked-view" view={view} translate={translate} onChange={setView} />
        </label>
        <button type="button" class="button primary" onClick={add}>
          {translate('options_always', name)}
        </button>
      </div>
    </div>
  )
}
