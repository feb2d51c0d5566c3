import { useState } from 'preact/hooks'
import type { StarterSite } from '../../rules/starter-sites'
import { starterSites } from '../../rules/starter-sites'
import { choiceFor, parseAutoOpenScope, type SiteEntries } from '../../sites/choices'
import type { ReaderSettings } from '../../ui/kit/settings'
import type { SiteActs } from './acts'

interface StartersProps {
  readonly entries: SiteEntries
  /** Whether they are in sight at first. */
  readonly isOpen: boolean
  readonly settings: ReaderSettings
  readonly acts: SiteActs
}

/** Well-known sites by language, the interface's first. Each is a switch, off until it is pressed. */
export function Starters({ entries, isOpen, settings, acts }: StartersProps) {
  const { translate, language } = settings
  // They are not to fold up under the first click.
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
      {languages.map(spoken => (
        <div key={spoken}>
          <h4>{languageNames.of(spoken)}</h4>
          <div class="chips">
            {starterSites
              .filter(starter => starter.language === spoken)
              .map(starter => (
                <Starter key={starter.site} starter={starter} entries={entries} acts={acts} />
              ))}
          </div>
        </div>
      ))}
    </details>
  )
}

interface StarterProps extends Pick<StartersProps, 'entries' | 'acts'> {
  readonly starter: StarterSite
}

function Starter({ starter: { name, site: written, language }, entries, acts }: StarterProps) {
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
      onClick={() => (isChosen ? acts.remove(site) : acts.add({ site, view: 'reader' }))}
    >
      {name}
    </button>
  )
}
