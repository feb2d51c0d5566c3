import type { Translate } from '../../i18n/messages'
import { Entries } from './Entries'
import type { ListedBlocks } from './types'
import { useNews } from './useNews'

export interface OmittedListProps {
  /** What is not in the article: hidden is what is left out of it. */
  readonly tidied: ListedBlocks
  readonly translate: Translate
}

/** Every block of the page that is not in its article, in the reader, which covers the page. */
export function OmittedList({ tidied, translate }: OmittedListProps) {
  const { redraw } = useNews(tidied, translate)
  if (tidied.blocks().length === 0) return <p class="hint">{translate('omitted_nothing')}</p>
  return (
    <>
      <p class="hint">{translate('omitted_hint')}</p>
      <p class="notice" role="status">
        {tidied.notice()}
      </p>
      <Entries tidying={tidied} translate={translate} onRestore={tidied.restoreBlock} onDone={redraw} />
    </>
  )
}
