import { comfortableContrast, contrastOf, readableContrast } from '../../../settings/contrast'
import type { ReaderPreferences } from '../../../settings/preferences'
import type { Locale } from '../../kit/locale'

interface OwnColorsProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly onChange: (preferences: ReaderPreferences) => void
}

const colors = ['ownPaper', 'ownInk', 'ownAccent'] as const

/** The colours that the user makes, and how well each is read on the paper. Nothing is forbidden. */
export function OwnColors({ preferences, locale, onChange }: OwnColorsProps) {
  const { translate } = locale
  return (
    <div class="own-choice">
      {colors.map(name => (
        <label key={name} class="row">
          <span>{translate(name)}</span>
          {name !== 'ownPaper' && (
            <output class="contrast">
              {describeContrast(preferences[name], preferences.ownPaper, locale)}
            </output>
          )}
          <input
            type="color"
            value={preferences[name]}
            aria-label={translate(name)}
            onInput={event => onChange({ ...preferences, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  )
}

function describeContrast(color: string, paper: string, { translate, language }: Locale): string {
  // Rounded down: 4.46 is not 4.5.
  const contrast = Math.floor(contrastOf(color, paper) * 10) / 10
  const written = (ratio: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ratio)
  if (contrast < readableContrast)
    return translate('contrast_poor', written(contrast), written(readableContrast))
  return translate(contrast < comfortableContrast ? 'contrast_good' : 'contrast_best', written(contrast))
}
