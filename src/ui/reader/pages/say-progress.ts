import type { JoinProgress } from '../../../domain/page-joining'
import { translateCount } from '../../../i18n/plural'
import type { Locale } from '../../kit/locale'
import type { ShownControls } from './page-controls'

/** What the controls below the text show, and those above it. */
interface SaidProgress {
  readonly below: ShownControls
  readonly above: ShownControls
}

/**
 * Says how far the adding of pages has come.
 * @param isAbove whether the user asked for pages above the text: only one of both places tells what comes of it
 */
export function sayProgress(progress: JoinProgress, isAbove: boolean, locale: Locale): SaidProgress {
  const { hasNext, hasBefore } = progress
  const status = statusOf(progress, locale)
  const isLoading = progress.loading !== null
  return {
    below: {
      button: (hasNext || hasBefore) && !isLoading ? labelOf(progress, locale) : null,
      status: isAbove ? '' : status,
      canStop: isLoading && !isAbove,
    },
    above: {
      button: hasBefore && !isLoading ? locale.translate('page_from_first') : null,
      status: isAbove ? status : '',
      canStop: isLoading && isAbove,
    },
  }
}

function labelOf({ failed, pages }: JoinProgress, locale: Locale): string {
  if (failed) return locale.translate('page_retry')
  return pages === null
    ? locale.translate('pages_show_next')
    : translateCount(locale, 'pages_show_all', pages)
}

function statusOf(
  { loading, failed, pages, hasNext, hasBefore, added }: JoinProgress,
  { translate }: Locale,
): string {
  if (loading === 'whole') return translate('pages_loading')
  if (loading !== null)
    return pages === null
      ? translate('page_loading', String(loading))
      : translate('page_loading_of', String(loading), String(pages))
  if (failed) return translate(`page_failed_${failed.kind}`, String(failed.page))
  return added > 0 && !hasNext && !hasBefore ? translate('pages_shown') : ''
}
