import type { ArticleEnding } from '../../../domain/article'
import type { Locale } from '../../kit/locale'

interface FromPageProps {
  readonly ending: ArticleEnding
  readonly locale: Locale
}

/** Says above the text that it does not begin here. */
export function FromPage({ ending, locale: { translate, language, direction } }: FromPageProps) {
  if (ending.is !== 'part' || ending.from < 2) return null
  const { from, pages } = ending
  return (
    <div class="from-page" lang={language} dir={direction}>
      {pages === null
        ? translate('page_is', String(from))
        : translate('page_is_of', String(from), String(pages))}{' '}
      {/* For what comes by a script of its own. */}
      <span class="from-first" />
    </div>
  )
}
