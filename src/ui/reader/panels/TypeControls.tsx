import type { ComponentChildren } from 'preact'
import { type ReaderPreferences, typefaces } from '../../../settings/preferences'
import type { Locale } from '../../kit/locale'
import { SegmentedControl } from '../../kit/SegmentedControl'
import { Swatches } from '../../kit/themes/Swatches'
import type { Families } from '../styles/look'
import { MeasureStepper } from './MeasureStepper'
import { OwnColors } from './OwnColors'
import { OwnFont } from './OwnFont'

export interface TypeControlsProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly families: Pick<Families, 'own'>
  /** Why the last choice could not be saved, in a sentence. */
  readonly trouble: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
  /** What `onReset` sets back, in words. */
  readonly resetName: string
  readonly onReset: () => void
  /** What comes after the measures. */
  readonly children?: ComponentChildren
}

const measures = ['size', 'width', 'leading'] as const

/** The controls of colours, typeface and measures. */
export function TypeControls({
  families,
  trouble,
  resetName,
  onReset,
  children,
  ...props
}: TypeControlsProps) {
  const { preferences, locale, onChange } = props
  const { translate } = locale
  return (
    <div class="type">
      <div>
        <Swatches
          label={translate('theme')}
          chosen={preferences.theme}
          nameOf={theme => translate(`theme_${theme}`)}
          onChoose={theme => onChange({ ...preferences, theme })}
        />
        {preferences.theme === 'own' && <OwnColors {...props} />}
        <SegmentedControl
          group="typeface"
          label={translate('typeface')}
          options={typefaces}
          chosen={preferences.typeface}
          nameOf={typeface => translate(`typeface_${typeface}`)}
          onChoose={typeface => onChange({ ...preferences, typeface })}
        />
        {preferences.typeface === 'own' && <OwnFont {...props} family={families.own} />}
        {measures.map(measure => (
          <MeasureStepper key={measure} {...props} measure={measure} />
        ))}
      </div>
      {children}
      <button type="button" class="button reset" onClick={onReset}>
        {resetName}
      </button>
      <p class="trouble" role="status" hidden={!trouble}>
        {trouble}
      </p>
    </div>
  )
}
