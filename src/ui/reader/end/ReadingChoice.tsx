import type { Reading } from '../../../domain/reading'
import type { Locale } from '../../kit/locale'

/** How the text was chosen, and what the user can do about it. */
export interface ReadingControl {
  readonly reading: Reading
  /** Shows the other version of the text, or the usual one again. */
  readonly onSwitch: () => void
  /** Whether the articles of the site are always read the other way. `null` where that cannot be kept. */
  readonly isKept: boolean | null
  readonly onKeep: (isKept: boolean) => void
}

interface ReadingChoiceProps extends ReadingControl {
  readonly locale: Locale
}

/** Offers another version of the text, and to keep to it on the site. */
export function ReadingChoice({ reading, onSwitch, isKept, onKeep, locale }: ReadingChoiceProps) {
  const { translate, language, direction } = locale
  const isOther = reading === 'other'
  return (
    <div class="reading-choice" lang={language} dir={direction}>
      <span>{translate(isOther ? 'reading_is_other' : 'reading_doubt')}</span>{' '}
      <button type="button" class="button" title={withKey(translate('shortcut_reading'))} onClick={onSwitch}>
        {translate(isOther ? 'reading_usual' : 'reading_other')}
      </button>
      {isOther && isKept !== null && (
        <label>
          <input type="checkbox" checked={isKept} onChange={event => onKeep(event.currentTarget.checked)} />{' '}
          {translate('reading_keep')}
        </label>
      )}
    </div>
  )
}

function withKey(name: string): string {
  return `${name} (R)`
}
