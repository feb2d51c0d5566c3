import { useState } from 'preact/hooks'
import type { MessageName } from '../../../i18n/messages'
import { type OpenMode, openModes, type SetOpenModeResult, type SiteOpenMode } from '../../../sites/open-mode'
import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { SegmentedControl } from '../../kit/SegmentedControl'

export interface SitePanelProps {
  readonly locale: Locale
  /** How the site's articles open; `null` if the site of the page cannot be chosen, or the background is gone. */
  readonly onAsk: () => Promise<SiteOpenMode | null>
  /** Sets how they open from now on. The promise gives the result; `null` as above. */
  readonly onChoose: (mode: OpenMode) => Promise<SetOpenModeResult | null>
}

/** How the site opens, and what is wrong with that. */
interface SiteResult {
  readonly known: SiteOpenMode | null
  readonly trouble: MessageName | null
}

/** How the articles of this site open from now on. */
export function SitePanel({ locale: { translate }, onAsk, onChoose }: SitePanelProps) {
  const [{ known, trouble }, setResult] = useState<SiteResult>({ known: null, trouble: null })
  const showKnown = (known: SiteOpenMode | null) => setResult({ known, trouble: troubleOf(known) })
  // Without a wait before it: the browser asks for a permission only in answer to a click.
  const choose = async (mode: OpenMode) => {
    const chosen = await onChoose(mode)
    if (chosen !== 'notSaved') showKnown(chosen)
    // Redrawn, the control shows what still holds.
    else setResult(({ known }) => ({ known, trouble: 'failure_siteNotSaved_advice' }))
  }
  return (
    <Panel
      id="site"
      heading={known?.site ?? translate('site_panel')}
      onOpen={async () => showKnown(await onAsk())}
    >
      {known && (
        <SegmentedControl
          group="opening"
          label={translate('site_opens')}
          options={openModes}
          chosen={known.mode}
          nameOf={mode => translate(`site_opens_${mode}`)}
          onChoose={choose}
        />
      )}
      <p class="trouble" role="status">
        {trouble && translate(trouble)}
      </p>
    </Panel>
  )
}

function troubleOf(known: SiteOpenMode | null): MessageName | null {
  if (!known) return 'site_unknown'
  return known.mode !== 'click' && known.permission === 'missing' ? 'site_missing' : null
}
