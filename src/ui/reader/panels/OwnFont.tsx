import type { ReaderPreferences } from '../../../settings/preferences'
import type { Locale } from '../../kit/locale'

interface OwnFontProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  /** The family that the font is to be had by here; `null` where it is not installed. */
  readonly family: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
}

/** What cannot be in the name of a font, since it could not be written in a style. */
const notInNames = /["\\\p{C}]/gu

const longestName = 100

/** The name of the font of the user's own, with a line set in it. */
export function OwnFont({ preferences, locale: { translate }, family, onChange }: OwnFontProps) {
  const font = preferences.ownFont.trim()
  return (
    <div class="own-choice">
      <label class="row">
        <span>{translate('ownFont')}</span>
        <input
          type="text"
          value={preferences.ownFont}
          maxLength={longestName}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="own-font"
          onInput={({ currentTarget: { value } }) =>
            onChange({ ...preferences, ownFont: value.replace(notInNames, '') })
          }
        />
      </label>
      <p id="own-font" role="status" style={family === null ? undefined : { fontFamily: `"${family}"` }}>
        {family === null
          ? translate(font === '' ? 'ownFont_hint' : 'ownFont_missing', font)
          : translate('ownFont_sample')}
      </p>
    </div>
  )
}
