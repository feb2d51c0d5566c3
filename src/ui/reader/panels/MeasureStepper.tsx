import {
  type Measure,
  preferenceRanges,
  type ReaderPreferences,
  stepMeasure,
} from '../../../settings/preferences'
import type { Locale } from '../../kit/locale'
import { Stepper } from '../../kit/Stepper'

interface MeasureStepperProps {
  readonly measure: Measure
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly onChange: (preferences: ReaderPreferences) => void
}

const keysOf: Readonly<Partial<Record<Measure, { readonly less: string; readonly more: string }>>> = {
  size: { less: '−', more: '+' },
  width: { less: '[', more: ']' },
}

const units: Readonly<Partial<Record<Measure, string>>> = { size: ' px', letterSpace: ' %', wordSpace: ' %' }

/** A measure of the text, between less and more of it. */
export function MeasureStepper({ measure, preferences, locale, onChange }: MeasureStepperProps) {
  const { translate, language } = locale
  const { min, max } = preferenceRanges[measure]
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (
    <Stepper
      label={translate(measure)}
      shown={`${number.format(preferences[measure])}${units[measure] ?? ''}`}
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
