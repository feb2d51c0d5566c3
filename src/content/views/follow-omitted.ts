import type { Clutter } from '../../domain/clutter'
import { drawOmittedCount } from '../../ui/reader/tools/draw-omitted-count'
import { onContentChange } from '../../ui/reader/tools/on-content-change'
import type { ArticleCache } from '../analysis/article-cache'
import type { AddToolsOptions } from './tools-types'

interface FollowOmittedOptions extends Pick<AddToolsOptions, 'reader' | 'locale' | 'signal'> {
  readonly article: Pick<ArticleCache, 'omitted' | 'onBlockChoice'>
}

/** Shows in an open reader how many blocks of the page are not in the article, as its list counts them. */
export function followOmitted(
  { reader, locale, signal, article }: FollowOmittedOptions,
  isListed: (block: Clutter) => boolean,
): void {
  const { omitted, onBlockChoice } = article
  const draw = () => {
    const count = omitted.blocks().filter(block => omitted.isHidden(block) && isListed(block)).length
    drawOmittedCount(reader, count, locale)
  }
  draw()
  onContentChange(reader, draw, signal)
  signal.addEventListener('abort', onBlockChoice(draw))
}
