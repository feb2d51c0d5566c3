import type { ReaderPreferences } from '../../settings/preferences'
import type { Locale } from '../../ui/kit/locale'
import { TypeControls } from '../../ui/reader/panels/TypeControls'
import { Section } from '../Section'
import { Preview } from './Preview'

interface ReadingSectionProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  /** Why the last choice could not be saved, in a sentence. */
  readonly failure: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
}

/** The controls of the reader's type panel, with a preview of what they do. */
export function ReadingSection({ preferences, locale, failure, onChange }: ReadingSectionProps) {
  const { translate } = locale
  return (
    <Section id="reading" heading={translate('options_reading')} intro={translate('options_reading_intro')}>
      <TypeControls preferences={preferences} locale={locale} trouble={failure} onChange={onChange} />
      <Preview preferences={preferences} locale={locale} />
    </Section>
  )
}
