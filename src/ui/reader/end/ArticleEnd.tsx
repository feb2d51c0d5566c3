import type { ArticleEnding, ArticlePages } from '../../../domain/article'
import { Button } from '../../kit/Button'
import { UpIcon } from '../../kit/icons'
import type { Locale } from '../../kit/locale'

interface ArticleEndProps {
  readonly ending: ArticleEnding
  readonly locale: Locale
  readonly onTop: () => void
}

/** What stands below the text: that it ends here, or where it goes on. */
export function ArticleEnd({ ending, locale, onTop }: ArticleEndProps) {
  const { translate, language, direction } = locale
  const isLast = ending.is === 'complete' || (ending.is === 'part' && ending.next === null)
  return (
    <footer class="end" lang={language} dir={direction} data-ends={isLast}>
      {isLast && <span>{translate('end_of_article')}</span>}
      {ending.is === 'cut' && <span>{translate('cut_off')}</span>}
      {ending.is === 'part' && <Pages {...ending} locale={locale} />}
      {/* For what comes by a script of its own, once the text is shown. */}
      <div class="more-pages" />
      <Button name={translate('to_top')} onClick={onTop}>
        <UpIcon />
      </Button>
    </footer>
  )
}

interface PagesProps extends ArticlePages {
  readonly locale: Locale
}

/** Which page of the article this is, with links that lead the tab to the others. */
function Pages({ page, pages, previous, next, locale: { translate } }: PagesProps) {
  const where =
    pages === null ? translate('page_more', String(page)) : translate('page_of', String(page), String(pages))
  return (
    <nav class="pages" aria-label={translate('pages')}>
      <span>{where}</span>
      <div>
        {previous !== null && (
          <a class="button" rel="prev" href={previous}>
            {translate('page_previous')}
          </a>
        )}
        {next !== null && (
          <a class="button" rel="next" href={next}>
            {translate('page_next')}
          </a>
        )}
      </div>
    </nav>
  )
}
