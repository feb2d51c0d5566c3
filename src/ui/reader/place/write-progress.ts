import type { Locale } from '../../kit/locale'
import { minutesFor } from '../dates'

/** From here on a text counts as read to its end: it is rounded to 100 %. */
export const allRead = 0.995

/** A share of a text as it is written in the language of the interface: "62 %". */
export function writeShare(share: number, { language }: Pick<Locale, 'language'>): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share)
}

/** How much of a text is behind the user, and how long the rest takes: "62 % · 3 min left". */
export function writeProgress(share: number, wordCount: number, locale: Locale): string {
  const shown = writeShare(share, locale)
  if (share >= allRead) return shown
  const time = new Intl.NumberFormat(locale.language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  return locale.translate('progress', shown, time.format(minutesFor(wordCount * (1 - share))))
}
