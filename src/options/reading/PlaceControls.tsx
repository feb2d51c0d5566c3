import { translateCount } from '../../i18n/plural'
import type { ReaderPreferences } from '../../settings/preferences'
import type { Locale } from '../../ui/kit/locale'

interface PlaceControlsProps {
  readonly preferences: ReaderPreferences
  /** How many places are kept. */
  readonly places: number
  readonly locale: Locale
  readonly onChange: (preferences: ReaderPreferences) => void
  readonly onForget: () => void
}

const switches = [
  'followLinks',
  'joinPages',
  'showProgress',
  'rememberPlace',
  'printLinks',
  'printPictures',
] as const

/**
 * Whether the reader follows links and brings the other pages of an article, what it keeps and tells of where the user is
 * in it, and what it prints.
 */
export function PlaceControls({ preferences, places, locale, onChange, onForget }: PlaceControlsProps) {
  const { translate } = locale
  return (
    <div class="place-controls">
      {switches.map(name => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            checked={preferences[name]}
            aria-describedby={`${name}-hint`}
            onChange={event => onChange({ ...preferences, [name]: event.currentTarget.checked })}
          />
          {translate(name)}
          <span id={`${name}-hint`}>{translate(`${name}_hint`)}</span>
        </label>
      ))}
      <div class="data-action">
        <button type="button" class="button framed" onClick={onForget} disabled={places === 0}>
          {translate('options_forget_places')}
        </button>
        <p>
          {places === 0 ? translate('options_no_places') : translateCount(locale, 'options_places', places)}
        </p>
      </div>
    </div>
  )
}
