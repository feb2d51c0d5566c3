import {
  defaultType,
  type Measure,
  preferenceRanges,
  type ReaderPreferences,
  stepMeasure,
  typefaces,
} from '../../../settings/preferences'
import type { Locale } from '../../kit/locale'
import { SegmentedControl } from '../../kit/SegmentedControl'
import { Stepper } from '../../kit/Stepper'
import { Swatches } from '../../kit/Swatches'

export interface TypeControlsProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  /** Why the last choice could not be saved, in a sentence. */
  readonly trouble: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
}

const keysOf: Readonly<Partial<Record<Measure, { readonly less: string; readonly more: string }>>> = {
  size: { less: '−', more: '+' },
  width: { less: '[', more: ']' },
}

/** The controls of colours, typeface and measures. */
export function TypeControls({
  preferences,
  locale: { translate, language },
  trouble,
  onChange,
}: TypeControlsProps) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const step = (measure: Measure, unit: string) => {
    const { min, max } = preferenceRanges[measure]
    return (
      <Stepper
        label={translate(measure)}
        shown={`${number.format(preferences[measure])}${unit}`}
        less={{
          name: translate(`${measure}_less`),
          shortcut: keysOf[measure]?.less,
          isPossible: preferences[measure] > min,
        }}
        more={{
          name: translate(`${measure}_more`),
          shortcut: keysOf[measure]?.more,
          isPossible: preferences[measure] < max,
        }}
        onStep={direction => onChange(stepMeasure(preferences, measure, direction))}
      />
    )
  }
  return (
    <div class="type">
      <Swatches
        label={translate('theme')}
        chosen={preferences.theme}
        nameOf={theme => translate(`theme_${theme}`)}
        onChoose={theme => onChange({ ...preferences, theme })}
      />
      <SegmentedControl
        group="typeface"
        label={translate('typeface')}
        options={typefaces}
        chosen={preferences.typeface}
        nameOf={typeface => translate(`typeface_${typeface}`)}
        onChoose={typeface => onChange({ ...preferences, typeface })}
      />
      {step('size', ' px')}
      {step('width', '')}
      {step('leading', '')}
      <button type="button" class="button reset" onClick={() => onChange({ ...preferences, ...defaultType })}>
        {translate('reset')}
      </button>
      <p class="trouble" role="status" hidden={!trouble}>
        {trouble}
      </p>
    </div>
  )
}
