import { defaultType, type ReaderPreferences } from '../../settings/preferences'
import type { SiteTypes } from '../../settings/site-type'
import type { Locale } from '../../ui/kit/locale'
import { MoreType } from '../../ui/reader/panels/MoreType'
import { TypeControls } from '../../ui/reader/panels/TypeControls'
import { Section } from '../Section'
import type { SiteTypeActions } from './actions'
import { OwnStyleField } from './OwnStyleField'
import { PlaceControls } from './PlaceControls'
import { Preview } from './Preview'
import { SiteTypeList } from './SiteTypeList'
import { useFamilies } from './useFamilies'

interface ReadingSectionProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  /** Why the last choice could not be saved, in a sentence. */
  readonly failure: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
  readonly siteTypes: SiteTypes
  readonly siteTypeActions: SiteTypeActions
  /** In how many articles it is kept where the user was. */
  readonly places: number
  readonly onForget: () => void
}

/** The controls of the reader's type panel, with a preview of what they do, and what it keeps of the place. */
export function ReadingSection({ failure, siteTypes, siteTypeActions, ...props }: ReadingSectionProps) {
  const { preferences, locale, onChange } = props
  const { translate } = locale
  const families = useFamilies(preferences)
  return (
    <Section id="reading" heading={translate('options_reading')} intro={translate('options_reading_intro')}>
      <TypeControls
        {...{ preferences, locale, families, onChange }}
        trouble={failure}
        resetName={translate('reset')}
        onReset={() => onChange({ ...preferences, ...defaultType })}
      >
        <MoreType {...{ preferences, locale, onChange }} />
      </TypeControls>
      <OwnStyleField {...{ preferences, locale, onChange }} />
      <Preview {...{ preferences, locale, families }} />
      <SiteTypeList {...{ siteTypes, locale }} actions={siteTypeActions} />
      <PlaceControls {...props} />
    </Section>
  )
}
