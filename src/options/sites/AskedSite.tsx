import { useState } from 'preact/hooks'
import type { SiteScope } from '../../domain/site-scope'
import type { Translate } from '../../domain/strings'
import type { View } from '../../domain/view'
import type { SiteActs } from './acts'
import { nameOf } from './name'
import { ViewSelect } from './ViewSelect'

interface AskedSiteProps {
  readonly site: Exclude<SiteScope, { kind: 'page' }>
  readonly translate: Translate
  readonly acts: SiteActs
}

/** The site that the reader was sent here with, to be chosen with one click. */
export function AskedSite({ site, translate, acts }: AskedSiteProps) {
  const [view, setView] = useState<View>('reader')
  const name = nameOf(site)
  return (
    <div class="card asked">
      <h3>{translate('options_always', name)}</h3>
      <p>{translate('options_always_intro')}</p>
      <div class="acts">
        <label class="field inline" htmlFor="asked-view">
          <span>{translate('options_view')}</span>
          <ViewSelect id="asked-view" view={view} translate={translate} onChange={setView} />
        </label>
        <button type="button" class="button primary" onClick={() => acts.add({ site, view })}>
          {translate('options_always', name)}
        </button>
      </div>
    </div>
  )
}
