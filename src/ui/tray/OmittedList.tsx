import type { Translate } from '../../i18n/messages'
import { Entries } from './Entries'
import type { ListedBlocks } from './types'
import { useAnnouncements } from './useAnnouncements'

export interface OmittedListProps {
  /** The blocks that are not in the article; a hidden one is left out of it. */
  readonly listed: ListedBlocks
  readonly translate: Translate
}

/** Every block of the page that is not in its article. It is shown in the reader, which covers the page. */
export function OmittedList({ listed, translate }: OmittedListProps) {
  const { redraw } = useAnnouncements(listed, translate)
  if (listed.blocks().length === 0) return <p class="hint">{translate('omitted_nothing')}</p>
  return (
    <>
      <p class="hint">{translate('omitted_hint')}</p>
      <p class="notice" role="status">
        {listed.notice()}
      </p>
      <Entries listed={listed} translate={translate} onRestore={listed.restoreBlock} onChanged={redraw} />
    </>
  )
}
