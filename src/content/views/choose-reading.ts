import type { Article } from '../../domain/article'
import type { Translate } from '../../i18n/messages'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { RuleEdit } from '../../site-rules/edit'
import type { SiteRule } from '../../site-rules/site-rule'
import type { OpenReader } from '../../ui/reader/open-reader'
import type { ReaderProps, ReaderState } from '../../ui/reader/state'
import type { ArticleCache } from '../analysis/article-cache'
import type { UserRules } from '../analysis/user-rules'
import { type PointedBlock, readingByRules } from '../analysis/ways-to-read'
import type { PointingOutcome } from './point-types'
import type { ReaderViewDeps } from './types'

type ReadArticle = Pick<ArticleCache, 'read' | 'chooseReading' | 'pointed'>

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
    readonly article: ReadArticle
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
    ...keeping(article, userRules, translate),
  }
}

function isSameText(one: ReaderState, other: ReaderState): boolean {
  return one.state === 'article' && other.state === 'article' && textOf(one.article) === textOf(other.article)
}

function textOf({ standfirst, content }: Article): string {
  return `${standfirst} ${content.textContent}`.replace(/\s+/g, '')
}

/** What the user is told when they come back from pointing at the article. */
export function tellPointing(outcome: PointingOutcome, translate: Translate): string | null {
  if (outcome.is === 'left') return null
  if (outcome.is === 'textless') return translate('picker_refused_textless')
  const failure = outcome.saved && saveFailureMessage(outcome.saved, translate)
  return failure ?? translate('reading_now_pointed')
}

/** Keeps for the site of the page how its articles are read. */
function keeping(
  article: ReadArticle,
  userRules: UserRules,
  translate: Translate,
): Pick<ReadingProps, 'readingIsKept' | 'onKeepReading'> {
  return {
    readingIsKept: () => {
      if (userRules.site === null) return null
      if (isPointed(article.read())) return pointedIsKept(article.pointed, userRules.current())
      return readingByRules(userRules.current()) === 'other'
    },
    onKeepReading: async isKept => {
      const edits = isPointed(article.read())
        ? contentEdits(isKept, article.pointed, userRules)
        : readingEdits(isKept, userRules)
      const results = await Promise.all(edits.map(edit => userRules.edit(edit)))
      const failed = results.find(result => result !== 'saved')
      return failed ? saveFailureMessage(failed, translate) : null
    },
  }
}

function isPointed(read: ReaderState): boolean {
  return read.state === 'article' && read.article.reading === 'pointed'
}

/** `null` where nothing tells the block apart, so that it cannot be found again. */
function pointedIsKept(pointed: PointedBlock | null, rules: readonly SiteRule[]): boolean | null {
  if (!pointed) return true
  if (pointed.selector === null) return null
  return rules.some(({ content }) => content === pointed.selector)
}

function contentEdits(
  isKept: boolean,
  pointed: PointedBlock | null,
  { site, current }: UserRules,
): readonly RuleEdit[] {
  if (!isKept)
    return current().flatMap(rule =>
      rule.content === null ? [] : [{ action: 'forgetContent', site: rule.site }],
    )
  const selector = pointed?.selector ?? null
  return site === null || selector === null ? [] : [{ action: 'setContent', site, selector }]
}

function readingEdits(isKept: boolean, { site }: UserRules): readonly RuleEdit[] {
  return site === null ? [] : [{ action: 'read', site, reading: isKept ? 'other' : 'usual' }]
}
