import { useState } from 'preact/hooks'
import type { View } from '../../domain/view'
import type { Translate } from '../../i18n/messages'
import type { AutoOpenScope } from '../../sites/choices'
import { scopeLabel } from '../../sites/scope'
import type { SiteActions } from './actions'
import { ViewSelect } from './ViewSelect'

interface RequestedSiteProps {
  readonly site: AutoOpenScope
  readonly translate: Translate
  readonly actions: SiteActions
  /** Called when the site has been added. */
  readonly onDone: () => void
}

/** The site that the page was opened to add, with a button that adds it. */
export function RequestedSite({ site, translate, actions, onDone }: RequestedSiteProps) {
  const [view, setView] = useState<View>('reader')
  const name = scopeLabel(site)
  const add = async () => {
    if (await actions.add({ site, view })) onDone()
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
