import { namesIn, type SiteTypes } from '../../settings/site-type'
import { Button } from '../../ui/kit/Button'
import { CloseIcon } from '../../ui/kit/icons'
import type { Locale } from '../../ui/kit/locale'
import type { SiteTypeActions } from './actions'

interface SiteTypeListProps {
  readonly siteTypes: SiteTypes
  readonly locale: Locale
  readonly actions: SiteTypeActions
}

/** The sites for which the user has chosen type and colours in the reader. */
export function SiteTypeList({ siteTypes, locale: { translate }, actions }: SiteTypeListProps) {
  if (siteTypes.size === 0) return null
  return (
    <div class="site-types">
      <div class="rule-head">
        <h3>{translate('options_site_types')}</h3>
        {siteTypes.size > 1 && (
          <button type="button" class="button" onClick={actions.removeAll}>
            {translate('options_site_types_clear')}
          </button>
        )}
      </div>
      <p class="hint">{translate('options_site_types_intro')}</p>
      <ul class="parts">
        {[...siteTypes].map(([site, type]) => (
          <li key={site}>
            <span class="part">
              <bdi dir="ltr">{site}</bdi>{' '}
              <small>
                {namesIn(type)
                  .map(name => translate(name))
                  .join(', ')}
              </small>
            </span>
            <Button name={translate('options_remove', site)} onClick={() => actions.remove(site)}>
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
