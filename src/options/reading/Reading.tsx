import type { ReaderPreferences } from '../../settings/preferences'
import type { ReaderSettings } from '../../ui/kit/settings'
import { TypeControls } from '../../ui/reader/TypeControls'
import { Section } from '../Section'
import { Preview } from './Preview'

interface ReadingProps {
  readonly preferences: ReaderPreferences
  readonly settings: ReaderSettings
  /** Why the last choice could not be kept, in a sentence. */
  readonly trouble: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
}

/** The controls of the reader's panel, and what they do to an article. */
export function Reading({ preferences, settings, trouble, onChange }: ReadingProps) {
  const { translate } = settings
  return (
    <Section id="reading" heading={translate('options_reading')} intro={translate('options_reading_intro')}>
      <TypeControls preferences={preferences} settings={settings} trouble={trouble} onChange={onChange} />
      <Preview preferences={preferences} settings={settings} />
    </Section>
  )
}
