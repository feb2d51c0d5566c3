import type { Translate } from '../../i18n/messages'
import type { SitePermission } from '../../sites/granted-origins'
import type { ListedSite } from '../../sites/list-choices'
import type { SiteScope } from '../../sites/scope'
import { scopeLabel } from '../../sites/scope'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { SiteActions } from './actions'
import { ViewSelect } from './ViewSelect'

interface SiteRowProps {
  readonly site: ListedSite
  readonly permission: SitePermission
  readonly translate: Translate
  readonly actions: SiteActions
}

/** A site that opens by itself, with its view, its permission, and a button to remove it. */
export function SiteRow({ site: { scope, view }, permission, translate, actions }: SiteRowProps) {
  if (scope.kind === 'page') return null
  const name = scopeLabel(scope)
  return (
    <li class="entry">
      <ScopeName scope={scope} translate={translate}>
        {permission === 'missing' && <span class="missing">{translate('options_missing')}</span>}
      </ScopeName>
      <span class="acts">
        {permission === 'missing' && (
          <button
            type="button"
            class="button framed"
            aria-label={translate('options_allow_site', name)}
            onClick={() => actions.allow(scope)}
          >
            {translate('options_allow')}
          </button>
        )}
        <ViewSelect
          name={translate('options_view_of', name)}
          view={view}
          translate={translate}
          onChange={changed => actions.changeView({ site: scope, view: changed })}
        />
        <RemoveButton scope={scope} translate={translate} actions={actions} />
      </span>
    </li>
  )
}

/** A site or page that never opens by itself, with a button to remove it. */
export function RefusedRow({
  site: { scope },
  translate,
  actions,
}: Pick<SiteRowProps, 'site' | 'translate' | 'actions'>) {
  return (
    <li class="entry">
      <ScopeName scope={scope} translate={translate} />
      <span class="acts">
        <RemoveButton scope={scope} translate={translate} actions={actions} />
      </span>
    </li>
  )
}

interface ScopeNameProps {
  readonly scope: SiteScope
  readonly translate: Translate
  readonly children?: preact.ComponentChildren
}

function ScopeName({ scope, translate, children }: ScopeNameProps) {
  return (
    <span class="scope">
      <bdi dir="ltr">
        <b>{scope.host}</b>
        {'path' in scope && scope.path}
      </bdi>
      {scope.kind === 'host' && <small>{translate('options_means_host', scope.host)}</small>}
      {children}
    </span>
  )
}

function RemoveButton({
  scope,
  translate,
  actions,
}: Pick<SiteRowProps, 'translate' | 'actions'> & ScopeNameProps) {
  return (
    <Button name={translate('options_remove', scopeLabel(scope))} onClick={() => actions.remove(scope)}>
      <CloseIcon />
    </Button>
  )
}
