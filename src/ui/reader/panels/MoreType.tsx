import { pictureSizes, type ReaderPreferences } from '../../../settings/preferences'
import { CheckBox } from '../../kit/CheckBox'
import type { Locale } from '../../kit/locale'
import { SegmentedControl } from '../../kit/SegmentedControl'
import { MeasureStepper } from './MeasureStepper'

interface MoreTypeProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly onChange: (preferences: ReaderPreferences) => void
}

const spaces = ['paragraphSpace', 'letterSpace', 'wordSpace'] as const
const switches = ['justify', 'hyphenate', 'indent'] as const

/** What fewer users change of the type: spaces, the edges of the text, pictures. */
export function MoreType({ preferences, locale, onChange }: MoreTypeProps) {
  const { translate } = locale
  const checkBox = (name: (typeof switches)[number] | 'dimPictures') => (
    <CheckBox
      key={name}
      label={translate(name)}
      isChecked={preferences[name]}
      onChange={isChecked => onChange({ ...preferences, [name]: isChecked })}
    />
  )
  return (
    <div class="more">
      {spaces.map(measure => (
        <MeasureStepper key={measure} {...{ measure, preferences, locale, onChange }} />
      ))}
      {switches.map(checkBox)}
      <SegmentedControl
        group="pictures"
        label={translate('pictures')}
        options={pictureSizes}
        chosen={preferences.pictures}
        nameOf={size => translate(`pictures_${size}`)}
        onChoose={pictures => onChange({ ...preferences, pictures })}
      />
      {checkBox('dimPictures')}
    </div>
  )
}
