import type { Article } from '../../domain/article'
import type { Reading } from '../../domain/reading'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { OpenReader } from '../../ui/reader/open-reader'
import type { ReaderProps, ReaderState } from '../../ui/reader/state'
import type { ArticleCache } from '../analysis/article-cache'
import { readingByRules } from '../analysis/reading-choice'
import type { UserRules } from '../analysis/user-rules'
import type { ReaderViewDeps } from './types'

type ReadingProps = Pick<ReaderProps, 'onReading' | 'readingIsKept' | 'onKeepReading'>

/**
 * Connects the choice between two versions of a text to an open reader. What the user reads stays where it is.
 * @param reader gives the reader, which is open by the time that the user chooses
 */
export function readingProps(
  { translate }: Pick<ReaderViewDeps, 'translate'>,
  {
    article,
    userRules,
  }: {
    readonly article: Pick<ArticleCache, 'read' | 'chooseReading'>
    readonly userRules: UserRules
  },
  reader: () => Pick<OpenReader, 'host' | 'show' | 'readingPosition' | 'scrollTo'>,
): ReadingProps {
  return {
    onReading: async reading => {
      const before = article.read()
      if (!(await article.chooseReading(reading))) return translate('reading_none')
      const now = article.read()
      if (reading === 'other' && isSameText(before, now)) {
        await article.chooseReading('usual')
        return translate('reading_same')
      }
      // It may have been closed while the page was read.
      if (!reader().host.isConnected) return ''
      const position = reader().readingPosition()
      reader().show(now)
      if (position) reader().scrollTo(position)
      return translate(`reading_now_${reading}`)
    },
    ...keeping(userRules, translate),
  }
}

function isSameText(one: ReaderState, other: ReaderState): boolean {
  return one.state === 'article' && other.state === 'article' && textOf(one.article) === textOf(other.article)
}

function textOf({ standfirst, content }: Article): string {
  return `${standfirst} ${content.textContent}`.replace(/\s+/g, '')
}

/** Keeps for the site of the page how its articles are read. */
function keeping(
  userRules: UserRules,
  translate: ReaderViewDeps['translate'],
): Pick<ReadingProps, 'readingIsKept' | 'onKeepReading'> {
  return {
    readingIsKept: () => (userRules.site === null ? null : readingByRules(userRules.current()) === 'other'),
    onKeepReading: async isKept => {
      const { site } = userRules
      if (site === null) return null
      const reading: Reading = isKept ? 'other' : 'usual'
      return saveFailureMessage(await userRules.edit({ action: 'read', site, reading }), translate)
    },
  }
}
