import { formatCount, pluralForm } from '../../i18n/plural'
import type { LeftOut, LeftOutEntry } from '../../settings/left-out'
import type { Locale } from '../../ui/kit/locale'

interface LeftOutListProps {
  readonly leftOut: LeftOut
  readonly locale: Locale
}

/** The entries of a file that cannot be used, each with the reason. They unfold below a line with their number. */
export function LeftOutList({ leftOut: { count, listed }, locale }: LeftOutListProps) {
  const { translate, language } = locale
  const unlisted = count - listed.reduce((sum, { entries }) => sum + entries, 0)
  return (
    <details class="left-out">
      <summary>
        {translate(`options_review_left_out_${pluralForm(count, language)}`, formatCount(count, language))}
      </summary>
      <ul class="entries">
        {listed.map(entry => (
          <li key={`${entry.path} ${entry.fault} ${entry.site}`} class="aside">
            <p>{sentenceFor(entry, locale)}</p>
            <code dir="ltr">{[entry.site, entry.path].filter(Boolean).join(' · ')}</code>
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <p>
          {translate(
            `options_left_out_more_${pluralForm(unlisted, language)}`,
            formatCount(unlisted, language),
          )}
        </p>
      )}
    </details>
  )
}

function sentenceFor(entry: LeftOutEntry, { translate, language }: Locale): string {
  if (entry.fault === 'tooMany') {
    const count = formatCount(entry.entries, language)
    return translate(`options_left_out_end_${pluralForm(entry.entries, language)}`, count)
  }
  if (entry.part === 'sites') return translate(`site_fault_${entry.fault}`, entry.about)
  if (entry.part === 'rules') return translate(`rule_fault_${entry.fault}`, entry.about)
  return translate(`preference_fault_${entry.fault}`, entry.about)
}
