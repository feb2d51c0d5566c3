import type { ReaderPreferences } from '../../settings/preferences'
import type { ReaderSettings } from '../../ui/kit/settings'
import { TypeControls } from '../../ui/reader/TypeControls'
import { Section } from '../Section'
import { Preview } from './Preview'

interface ReadingSectionProps {
  readonly preferences: ReaderPreferences
  readonly settings: ReaderSettings
  /** Why the last choice could not be saved, in a sentence. */
  readonly failure: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
}

/** The controls of the reader's type panel, with a preview of what they do. */
export function ReadingSection({ preferences, settings, failure, onChange }: ReadingSectionProps) {
  const { translate } = settings
  return (
    <Section id="reading" heading={translate('options_reading')} intro={translate('options_reading_intro')}>
      <TypeControls preferences={preferences} settings={settings} trouble={failure} onChange={onChange} />
      <Preview preferences={preferences} settings={settings} />
    </Section>
  )
}
