import { useState } from 'preact/hooks'
import type { StarterSite } from '../../rules/starter-sites'
import { starterSites } from '../../rules/starter-sites'
import { choiceFor, parseAutoOpenScope, type SiteEntries } from '../../sites/choices'
import type { Locale } from '../../ui/kit/locale'
import type { SiteActions } from './actions'

interface StartersProps {
  readonly entries: SiteEntries
  /** Whether the list is unfolded at first. */
  readonly isOpen: boolean
  readonly locale: Locale
  readonly actions: SiteActions
}

/** Well-known sites by language, that of the interface first. Each is a switch that is off at first. */
export function Starters({ entries, isOpen, locale, actions }: StartersProps) {
  const { translate, language } = locale
  // Kept from the first drawing, so that the list does not fold up under the first click.
  const [isOpenAtFirst] = useState(isOpen)
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  const languages = [...new Set(starterSites.map(site => site.language))].sort(
    (one, other) => Number(other === language) - Number(one === language),
  )
  return (
    <details class="starters" open={isOpenAtFirst}>
      <summary>
        <h3>{translate('options_starters')}</h3>
      </summary>
      <p class="hint">{translate('options_starters_intro')}</p>
      {languages.map(ofSites => (
        <div key={ofSites}>
          <h4>{languageNames.of(ofSites)}</h4>
          <div class="chips">
            {starterSites
              .filter(starter => starter.language === ofSites)
              .map(starter => (
                <Starter key={starter.site} starter={starter} entries={entries} actions={actions} />
              ))}
          </div>
        </div>
      ))}
    </details>
  )
}

interface StarterProps extends Pick<StartersProps, 'entries' | 'actions'> {
  readonly starter: StarterSite
}

function Starter({ starter: { name, site: written, language }, entries, actions }: StarterProps) {
  const site = parseAutoOpenScope(written)
  if (!site) return null
  const isChosen = choiceFor(entries, site) === 'always'
  return (
    <button
      type="button"
      class="chip"
      lang={language}
      title={written}
      aria-pressed={isChosen}
      onClick={() => (isChosen ? actions.remove(site) : actions.add({ site, view: 'reader' }))}
    >
      {name}
    </button>
  )
}
