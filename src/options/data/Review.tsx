import { useEffect, useRef } from 'preact/hooks'
import { formatCount, pluralForm } from '../../i18n/plural'
import type { Backup } from '../../settings/parse-backup'
import type { Locale } from '../../ui/kit/locale'

interface ReviewProps {
  readonly name: string
  readonly backup: Backup
  readonly leftOut: number
  readonly locale: Locale
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Shows what a file contains before any of it is imported. */
export function Review({ name, backup, leftOut, locale, onConfirm, onCancel }: ReviewProps) {
  const { translate } = locale
  const card = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { sites, rules, preferences } = backup
  return (
    <div class="card" ref={card}>
      <h3 ref={heading} tabIndex={-1}>
        {translate('options_review', name)}
      </h3>
      <ul>
        {sites && <Line part="sites" count={sites.size} locale={locale} />}
        {rules && <Line part="rules" count={rules.length} locale={locale} />}
        {preferences && <li>{translate('options_review_preferences')}</li>}
        {leftOut > 0 && <Line part="left_out" count={leftOut} locale={locale} />}
      </ul>
      <div class="acts">
        <button type="button" class="button primary" onClick={onConfirm}>
          {translate('options_take_over')}
        </button>
        <button type="button" class="button framed" onClick={onCancel}>
          {translate('options_cancel')}
        </button>
      </div>
    </div>
  )
}

interface LineProps {
  readonly part: 'sites' | 'rules' | 'left_out'
  readonly count: number
  readonly locale: Locale
}

function Line({ part, count, locale: { translate, language } }: LineProps) {
  const sentences = {
    one: {
      sites: 'options_review_sites_one',
      rules: 'options_review_rules_one',
      left_out: 'options_review_left_out_one',
    },
    other: {
      sites: 'options_review_sites_other',
      rules: 'options_review_rules_other',
      left_out: 'options_review_left_out_other',
    },
  } as const
  return <li>{translate(sentences[pluralForm(count, language)][part], formatCount(count, language))}</li>
}
