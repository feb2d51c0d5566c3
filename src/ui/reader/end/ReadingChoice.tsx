import type { Reading } from '../../../domain/reading'
import type { MessageName } from '../../../i18n/messages'
import type { Locale } from '../../kit/locale'

/** How the text was chosen, and what the user can do about it. */
export interface ReadingControl {
  readonly reading: Reading
  /** Shows the other version of the text, or the usual one again. */
  readonly onSwitch: () => void
  /** Lets the user point at the article on the page. */
  readonly onPoint: () => void
  /** Whether the articles of the site are always read the other way. `null` where that cannot be kept. */
  readonly isKept: boolean | null
  readonly onKeep: (isKept: boolean) => void
}

interface ReadingChoiceProps extends ReadingControl {
  readonly locale: Locale
}

const doubtOf = {
  usual: 'reading_doubt',
  other: 'reading_is_other',
  pointed: 'reading_is_pointed',
} as const satisfies Record<Reading, MessageName>

/** Offers another version of the text, and to keep to it on the site. */
export function ReadingChoice({ reading, onSwitch, onPoint, isKept, onKeep, locale }: ReadingChoiceProps) {
  const { translate, language, direction } = locale
  const isUsual = reading === 'usual'
  return (
    <div class="reading-choice" lang={language} dir={direction}>
      <span>{translate(doubtOf[reading])}</span>{' '}
      <button
        type="button"
        class="button"
        title={withKey(translate('shortcut_reading'), 'R')}
        onClick={onSwitch}
      >
        {translate(isUsual ? 'reading_other' : 'reading_usual')}
      </button>
      <button
        type="button"
        class="button"
        title={withKey(translate('shortcut_point'), 'W')}
        onClick={onPoint}
      >
        {translate('reading_point')}
      </button>
      {!isUsual && isKept !== null && (
        <label>
          <input type="checkbox" checked={isKept} onChange={event => onKeep(event.currentTarget.checked)} />{' '}
          {translate('reading_keep')}
        </label>
      )}
    </div>
  )
}

function withKey(name: string, key: string): string {
  return `${name} (${key})`
}
