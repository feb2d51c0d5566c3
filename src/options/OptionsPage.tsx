import { useEffect, useState } from 'preact/hooks'
import lamp from '../../icons/lamp.svg?url'
import { saveFailureMessage } from '../i18n/save-failure'
import { openShortcutSettings } from '../platform/commands'
import { savePreferences } from '../platform/preferences'
import { writePreferences } from '../platform/write-preferences'
import { readableOn } from '../settings/contrast'
import type { ReaderPreferences } from '../settings/preferences'
import type { IsSelector } from '../site-rules/parse'
import type { AutoOpenScope } from '../sites/choices'
import type { Locale } from '../ui/kit/locale'
import { useShownTheme } from '../ui/kit/theme'
import { ownColors } from '../ui/reader/styles/look'
import { createDataActions } from './data/actions'
import { Data } from './data/Data'
import { readBackupFile, saveFile } from './data/files'
import { createFeedback, type Notice } from './feedback'
import type { LoadedOptions } from './load-options'
import { NoticeBar } from './NoticeBar'
import { createForgetPlaces, createSiteTypeActions } from './reading/actions'
import { ReadingSection } from './reading/ReadingSection'
import { createRuleActions } from './rules/actions'
import { Rules } from './rules/Rules'
import { Shortcuts } from './shortcuts/Shortcuts'
import { createSiteActions } from './sites/actions'
import { Sites } from './sites/Sites'
import { useCurrentSection } from './useCurrentSection'

const sections = ['sites', 'rules', 'reading', 'shortcuts', 'data'] as const
const headings = {
  sites: 'options_sites',
  rules: 'options_rules',
  reading: 'options_reading',
  shortcuts: 'options_keys',
  data: 'options_data',
} as const

interface OptionsPageProps {
  readonly loaded: LoadedOptions
  readonly locale: Locale
  /** The site that the page was opened to add. */
  readonly requestedSite: AutoOpenScope | null
  /** Called when that site has been added. */
  readonly onRequestDone: () => void
  readonly isSelector: IsSelector
  /** Draws the page again with what is stored by then. */
  readonly refresh: () => Promise<void>
}

/** The options page. */
export function OptionsPage({ loaded, locale, isSelector, refresh, ...request }: OptionsPageProps) {
  const { translate } = locale
  const [notice, setNotice] = useState<Notice | null>(null)
  const { preferences, failure, change } = usePreferences(loaded.preferences, locale)
  const feedback = createFeedback(translate, setNotice, refresh)
  useTheme(preferences)
  return (
    <>
      <header class="top">
        <img src={lamp} alt="" width="36" height="36" />
        <h1>
          Leeslamp <small>{translate('options_heading')}</small>
        </h1>
      </header>
      <Contents locale={locale} />
      <main>
        <Sites loaded={loaded} locale={locale} actions={createSiteActions(feedback)} {...request} />
        <Rules loaded={loaded} locale={locale} actions={createRuleActions(feedback, isSelector)} />
        <ReadingSection
          {...{ preferences, locale, failure }}
          places={loaded.places}
          siteTypes={loaded.siteTypes}
          siteTypeActions={createSiteTypeActions(feedback, loaded.siteTypes)}
          onChange={change}
          onForget={createForgetPlaces(feedback)}
        />
        <Shortcuts commands={loaded.commands} translate={translate} onChange={openShortcutSettings} />
        <Data
          locale={locale}
          actions={createDataActions({ ...loaded, preferences }, isSelector, refresh)}
          readFile={file => readBackupFile(file, isSelector)}
          saveFile={saveFile}
        />
      </main>
      <NoticeBar notice={notice} translate={translate} onClose={() => setNotice(null)} />
    </>
  )
}

function Contents({ locale: { translate } }: Pick<OptionsPageProps, 'locale'>) {
  const current = useCurrentSection(sections)
  return (
    <nav aria-label={translate('options_nav')}>
      {sections.map(id => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          {translate(headings[id])}
        </a>
      ))}
    </nav>
  )
}

/** Applies what the user chooses at once, and saves it. */
function usePreferences(stored: ReaderPreferences, { translate }: Locale) {
  const [preferences, setPreferences] = useState(stored)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => setPreferences(stored), [stored])
  const change = async (changed: ReaderPreferences) => {
    setPreferences(changed)
    setFailure(saveFailureMessage(await savePreferences(changed, writePreferences), translate))
  }
  return { preferences, failure, change }
}

function useTheme(preferences: ReaderPreferences): void {
  const shown = useShownTheme(preferences.theme)
  useEffect(() => {
    const { dataset, style } = document.documentElement
    dataset['theme'] = shown
    // The page itself stays readable whatever the user makes.
    const { ownPaper } = preferences
    const ownInk = readableOn(ownPaper, preferences.ownInk)
    const ownAccent = readableOn(ownPaper, preferences.ownAccent)
    const own = ownColors({ ...preferences, ownInk, ownAccent }, name => `--${name}`)
    for (const [name, color] of Object.entries(own)) style.setProperty(name, color)
  }, [shown, preferences])
}
