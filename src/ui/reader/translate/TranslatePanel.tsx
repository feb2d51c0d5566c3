import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { SegmentedControl } from '../../kit/SegmentedControl'
import { type TranslationPlace, translationPlaces } from './translation'
import type { TranslatedLanguages } from './translator'

interface TranslatePanelProps {
  readonly languages: TranslatedLanguages
  readonly locale: Locale
  readonly place: TranslationPlace
  /** How it goes, in a sentence; empty where there is nothing to say. */
  readonly status: string
  readonly onPlace: (place: TranslationPlace) => void
}

/** Whether and where the article is translated. */
export function TranslatePanel({ languages, locale, place, status, onPlace }: TranslatePanelProps) {
  const { translate, language } = locale
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const { sourceLanguage, targetLanguage } = languages
  return (
    <Panel id="translate" heading={`${names.of(sourceLanguage)} → ${names.of(targetLanguage)}`}>
      <SegmentedControl
        group="translation"
        label={translate('translation')}
        options={translationPlaces}
        chosen={place}
        nameOf={option => translate(`translation_${option}`)}
        onChoose={onPlace}
      />
      <p class="hint">{translate('translation_hint')}</p>
      <p class="trouble" role="status">
        {status}
      </p>
    </Panel>
  )
}
