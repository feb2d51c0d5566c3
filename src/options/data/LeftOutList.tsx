import { translateCount } from '../../i18n/plural'
import type { LeftOut, LeftOutEntry } from '../../settings/left-out'
import type { Locale } from '../../ui/kit/locale'

interface LeftOutListProps {
  readonly leftOut: LeftOut
  readonly locale: Locale
}

/** The entries of a file that cannot be used, each with the reason. They unfold below a line with their number. */
export function LeftOutList({ leftOut: { count, listed }, locale }: LeftOutListProps) {
  const unlisted = count - listed.reduce((sum, { entries }) => sum + entries, 0)
  return (
    <details class="left-out">
      <summary>{translateCount(locale, 'options_review_left_out', count)}</summary>
      <ul class="entries">
        {listed.map(entry => (
          <li key={`${entry.path} ${entry.fault} ${entry.site}`} class="aside">
            <p>{sentenceFor(entry, locale)}</p>
            <code dir="ltr">{[entry.site, entry.path].filter(Boolean).join(' · ')}</code>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{translateCount(locale, 'options_left_out_more', unlisted)}</p>}
    </details>
  )
}

function sentenceFor(entry: LeftOutEntry, locale: Locale): string {
  const { translate } = locale
  if (entry.fault === 'tooMany') return translateCount(locale, 'options_left_out_end', entry.entries)
  if (entry.part === 'sites') return translate(`site_fault_${entry.fault}`, entry.about)
  if (entry.part === 'rules') return translate(`rule_fault_${entry.fault}`, entry.about)
  if (entry.fault === 'badScope') return translate('site_fault_badScope', entry.about)
  return translate(`preference_fault_${entry.fault}`, entry.about)
}
