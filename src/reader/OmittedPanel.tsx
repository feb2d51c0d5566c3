import { useRef, useState } from 'preact/hooks'
import { Panel } from './controls/Panel'
import type { ReaderSettings } from './settings'

interface OmittedPanelProps {
  readonly settings: ReaderSettings
  /** How many blocks of the page are not in the article. */
  readonly count: number
  /** Lists them. The promise gives a sentence for the reader when that could not be. */
  readonly onList: (place: HTMLElement) => Promise<string | null>
}

/** What of the page is not in the article. The list is another's, and comes when it is first wanted. */
export function OmittedPanel({ settings: { translate }, count, onList }: OmittedPanelProps) {
  const place = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const list = async () => {
    if (place.current) setTrouble(await onList(place.current))
  }
  const heading = count > 0 ? translate('omitted_count', String(count)) : translate('omitted')
  return (
    <Panel id="omitted" heading={heading} onOpen={list}>
      <div ref={place} />
      <p class="trouble" role="status" hidden={!trouble}>
        {trouble}
      </p>
    </Panel>
  )
}
