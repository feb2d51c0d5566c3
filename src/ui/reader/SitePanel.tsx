import { useState } from 'preact/hooks'
import type { StringName } from '../../i18n/messages'
import { type ChosenOpening, type OpeningOfSite, type SiteOpening, siteOpenings } from '../../sites/open-mode'
import { Panel } from '../kit/Panel'
import { SegmentedControl } from '../kit/SegmentedControl'
import type { ReaderSettings } from '../kit/settings'

export interface SitePanelProps {
  readonly settings: ReaderSettings
  /** How the site's articles open; `null` where the page is of no site that can be chosen, or nobody answers. */
  readonly onAsk: () => Promise<OpeningOfSite | null>
  /** Has them open so from now on. The promise gives what came of it; `null` as above. */
  readonly onChoose: (opening: SiteOpening) => Promise<ChosenOpening | null>
}

/** What is known of the site, and what of it is not as it should be. */
interface Answer {
  readonly known: OpeningOfSite | null
  readonly trouble: StringName | null
}

/** How the articles of this site open from now on. */
export function SitePanel({ settings: { translate }, onAsk, onChoose }: SitePanelProps) {
  const [{ known, trouble }, setAnswer] = useState<Answer>({ known: null, trouble: null })
  const learn = (known: OpeningOfSite | null) => setAnswer({ known, trouble: troubleOf(known) })
  // Right in the click: the browser asks its reader only where a click has led to it.
  const choose = async (opening: SiteOpening) => {
    const chosen = await onChoose(opening)
    if (chosen !== 'notKept') learn(chosen)
    // Drawn anew, the choice shows what holds.
    else setAnswer(({ known }) => ({ known, trouble: 'failure_siteNotKept_advice' }))
  }
  return (
    <Panel
      id="site"
      heading={known?.site ?? translate('site_panel')}
      onOpen={async () => learn(await onAsk())}
    >
      {known && (
        <SegmentedControl
          group="opening"
          label={translate('site_opens')}
          options={siteOpenings}
          chosen={known.opening}
          nameOf={opening => translate(`site_opens_${opening}`)}
          onChoose={choose}
        />
      )}
      <p class="trouble" role="status">
        {trouble && translate(trouble)}
      </p>
    </Panel>
  )
}

function troubleOf(known: OpeningOfSite | null): StringName | null {
  if (!known) return 'site_unknown'
  return known.opening !== 'click' && known.permission === 'missing' ? 'site_missing' : null
}
