import { useEffect, useRef } from 'preact/hooks'
import { translateCount } from '../../i18n/plural'
import { preferenceNames } from '../../settings/parse-preferences'
import type { Locale } from '../../ui/kit/locale'
import { LeftOutList } from './LeftOutList'
import type { ReviewedFile } from './useDataActions'

interface ReviewProps extends ReviewedFile {
  readonly locale: Locale
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Shows what a file contains, and what an import would change, before any of it is imported. */
export function Review({ name, leftOut, locale, onConfirm, onCancel, ...file }: ReviewProps) {
  const { translate } = locale
  const card = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const hasContent = Object.values(file.backup).some(part => part !== null)
  return (
    <div class="card" ref={card}>
      <h3 ref={heading} tabIndex={-1}>
        {translate('options_review', name)}
      </h3>
      <ul>
        {linesFor(file, locale).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {leftOut.count > 0 && <LeftOutList leftOut={leftOut} locale={locale} />}
      <div class="acts">
        {hasContent && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {translate('options_take_over')}
          </button>
        )}
        <button type="button" class="button framed" onClick={onCancel}>
          {translate('options_cancel')}
        </button>
      </div>
    </div>
  )
}

type FileContent = Pick<ReviewedFile, 'backup' | 'unusable'>

/** What each part of the file changes. */
function linesFor({ backup, unusable }: FileContent, locale: Locale): readonly string[] {
  const { translate } = locale
  const { sites, rules, preferences, siteTypes } = backup
  const named = preferenceNames.filter(name => preferences && Object.hasOwn(preferences, name))
  const names = named.map(name => translate(name)).join(', ')
  const lines = [
    sites && translateCount(locale, 'options_review_sites', sites.size),
    rules?.length === 0 && translate('options_review_no_rules'),
    rules?.length && translateCount(locale, 'options_review_rules', rules.length),
    preferences && translate('options_review_preferences', names),
    siteTypes && translateCount(locale, 'options_review_site_types', siteTypes.size),
    ...unusable.map(part => translate(`options_review_unusable_${part}`)),
  ].filter(line => typeof line === 'string')
  return lines.length > 0 ? lines : [translate('options_review_nothing')]
}
