import { useRef, useState } from 'preact/hooks'
import { Panel } from '../kit/Panel'
import type { ReaderSettings } from '../kit/settings'

interface OmittedPanelProps {
  readonly settings: ReaderSettings
  /** How many blocks on the list are not in the article. Asked once there is a list. */
  readonly count: () => number
  /** Lists them. The promise gives a sentence for the reader when that could not be. */
  readonly onList: (place: HTMLElement) => Promise<string | null>
}

interface Answer {
  /** Why there is no list, in a sentence. */
  readonly trouble: string | null
  readonly isListed: boolean
}

/** What of the page is not in the article. The list is another's, and comes when it is first wanted. */
export function OmittedPanel({ settings: { translate }, count, onList }: OmittedPanelProps) {
  const place = useRef<HTMLDivElement>(null)
  const [{ trouble, isListed }, setAnswer] = useState<Answer>({ trouble: null, isListed: false })
  const list = async () => {
    if (!place.current) return
    const trouble = await onList(place.current)
    setAnswer({ trouble, isListed: trouble === null })
  }
  const left = isListed ? count() : 0
  const heading = left > 0 ? translate('omitted_count', String(left)) : translate('omitted')
  return (
    <Panel id="omitted" heading={heading} onOpen={list}>
      <div ref={place} />
      <p class="trouble" role="status" hidden={!trouble}>
        {trouble}
      </p>
    </Panel>
  )
}
