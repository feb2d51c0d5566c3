import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { ReadingChoice, type ReadingControl } from '../end/ReadingChoice'

interface OmittedPanelProps {
  readonly reading: ReadingControl
  readonly locale: Locale
  /** How many blocks on the list are not in the article. Called only once there is a list. */
  readonly count: () => number
  /** Lists them in an element. The promise gives a sentence for the user if that failed. */
  readonly onList: (parent: HTMLElement) => Promise<string | null>
}

interface ListResult {
  /** Why there is no list, in a sentence. */
  readonly trouble: string | null
  readonly isListed: boolean
}

/** The blocks of the page that are not in the article. The list is loaded when the panel first opens. */
export function OmittedPanel({ reading, locale, count, onList }: OmittedPanelProps) {
  const { translate } = locale
  const parent = useRef<HTMLDivElement>(null)
  const [{ trouble, isListed }, setResult] = useState<ListResult>({ trouble: null, isListed: false })
  const list = async () => {
    if (!parent.current) return
    const trouble = await onList(parent.current)
    setResult({ trouble, isListed: trouble === null })
  }
  const omitted = isListed ? count() : 0
  const heading = omitted > 0 ? translate('omitted_count', String(omitted)) : translate('omitted')
  return (
    <Panel id="omitted" heading={heading} onOpen={list}>
      <ReadingChoice {...reading} locale={locale} />
      <div ref={parent} />
      <p class="trouble" role="status" hidden={!trouble}>
        {trouble}
      </p>
    </Panel>
  )
}
