import type { Translate } from '../../i18n/messages'
import type { SitePermission } from '../../sites/granted-origins'
import type { ListedSite } from '../../sites/list-choices'
import type { SiteScope } from '../../sites/scope'
import { scopeLabel } from '../../sites/scope'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { SiteActs } from './acts'
import { ViewSelect } from './ViewSelect'

interface SiteRowProps {
  readonly site: ListedSite
  readonly permission: SitePermission
  readonly translate: Translate
  readonly acts: SiteActs
}

/** A site that opens by itself: how it does, whether the browser lets it, and the way to remove it. */
export function SiteRow({ site: { scope, view }, permission, translate, acts }: SiteRowProps) {
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
            onClick={() => acts.allow(scope)}
          >
            {translate('options_allow')}
          </button>
        )}
        <ViewSelect
          name={translate('options_view_of', name)}
          view={view}
          translate={translate}
          onChange={changed => acts.changeView({ site: scope, view: changed })}
        />
        <RemoveButton scope={scope} translate={translate} acts={acts} />
      </span>
    </li>
  )
}

/** A site or page that the reader wants nothing of: there is no more to say of it than that it can be removed. */
export function RefusedRow({
  site: { scope },
  translate,
  acts,
}: Pick<SiteRowProps, 'site' | 'translate' | 'acts'>) {
  return (
    <li class="entry">
      <ScopeName scope={scope} translate={translate} />
      <span class="acts">
        <RemoveButton scope={scope} translate={translate} acts={acts} />
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

function RemoveButton({ scope, translate, acts }: Pick<SiteRowProps, 'translate' | 'acts'> & ScopeNameProps) {
  return (
    <Button name={translate('options_remove', scopeLabel(scope))} onClick={() => acts.remove(scope)}>
      <CloseIcon />
    </Button>
  )
}
