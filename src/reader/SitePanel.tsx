import { useState } from 'preact/hooks'
import { type OpeningOfSite, type SiteOpening, siteOpenings } from '../domain/site-opening'
import { Choice } from './controls/Choice'
import { Panel } from './controls/Panel'
import type { ReaderSettings } from './settings'

export interface SitePanelProps {
  readonly settings: ReaderSettings
  /** How the site's articles open; `null` where the page is of no site that can be chosen, or nobody answers. */
  readonly onAsk: () => Promise<OpeningOfSite | null>
  /** Has them open so from now on. The promise gives how they open then. */
  readonly onChoose: (opening: SiteOpening) => Promise<OpeningOfSite | null>
}

/** How the articles of this site open from now on. */
export function SitePanel({ settings: { translate }, onAsk, onChoose }: SitePanelProps) {
  const [known, setKnown] = useState<OpeningOfSite | null>(null)
  const [isAsked, setAsked] = useState(false)
  const ask = async () => {
    setKnown(await onAsk())
    setAsked(true)
  }
  // Right in the click: the browser asks its reader only where a click has led to it.
  const choose = (opening: SiteOpening) => void onChoose(opening).then(setKnown)
  return (
    <Panel id="site" heading={known?.site ?? translate('site_panel')} onOpen={ask}>
      {known && (
        <Choice
          group="opening"
          label={translate('site_opens')}
          options={siteOpenings}
          chosen={known.opening}
          nameOf={opening => translate(`site_opens_${opening}`)}
          onChoose={choose}
        />
      )}
      <p class="trouble" role="status">
        {isAsked && !known && translate('site_unknown')}
        {known && known.opening !== 'click' && known.permission === 'missing' && translate('site_missing')}
      </p>
    </Panel>
  )
}
