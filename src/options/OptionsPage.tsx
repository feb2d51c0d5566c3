import { useEffect, useState } from 'preact/hooks'
import lamp from '../../icons/lamp.svg?url'
import { saveFailureMessage } from '../i18n/save-failure'
import { openShortcutSettings } from '../platform/commands'
import { savePreferences } from '../platform/preferences'
import type { ReaderPreferences } from '../settings/preferences'
import type { IsSelector } from '../site-rules/parse'
import type { AutoOpenScope } from '../sites/choices'
import type { ReaderSettings } from '../ui/kit/settings'
import { useShownTheme } from '../ui/kit/theme'
import { createDataActs } from './data/acts'
import { Data } from './data/Data'
import { readFile, saveFile } from './data/files'
import type { Desk, Notice } from './feedback'
import type { Known } from './load-options'
import { NoticeBar } from './NoticeBar'
import { Reading } from './reading/Reading'
import { createRuleActs } from './rules/acts'
import { Rules } from './rules/Rules'
import { Shortcuts } from './shortcuts/Shortcuts'
import { createSiteActs } from './sites/acts'
import { Sites } from './sites/Sites'
import { useCurrent } from './useCurrent'

const sections = ['sites', 'rules', 'reading', 'shortcuts', 'data'] as const
const headings = {
  sites: 'options_sites',
  rules: 'options_rules',
  reading: 'options_reading',
  shortcuts: 'options_keys',
  data: 'options_data',
} as const

interface OptionsPageProps {
  readonly known: Known
  readonly settings: ReaderSettings
  /** The site that the reader was sent here with. */
  readonly asked: AutoOpenScope | null
  /** That site is on the list now. */
  readonly onAnswered: () => void
  readonly isSelector: IsSelector
  /** Draws the page anew, with what is known by then. */
  readonly refresh: () => Promise<void>
}

/** The page of options. */
export function OptionsPage({ known, settings, asked, onAnswered, isSelector, refresh }: OptionsPageProps) {
  const { translate } = settings
  const [notice, setNotice] = useState<Notice | null>(null)
  const { preferences, trouble, change } = usePreferences(known.preferences, settings)
  const desk: Desk = { translate, isSelector, tell: setNotice, refresh }
  useTheme(preferences)
  return (
    <>
      <header class="top">
        <img src={lamp} alt="" width="36" height="36" />
        <h1>
          Leeslamp <small>{translate('options_heading')}</small>
        </h1>
      </header>
      <Contents settings={settings} />
      <main>
        <Sites known={known} settings={settings} acts={createSiteActs(desk)} {...{ asked, onAnswered }} />
        <Rules known={known} settings={settings} acts={createRuleActs(desk)} />
        <Reading preferences={preferences} settings={settings} trouble={trouble} onChange={change} />
        <Shortcuts commands={known.commands} translate={translate} onChange={openShortcutSettings} />
        <Data
          settings={settings}
          acts={createDataActs({ ...known, preferences }, desk)}
          readFile={file => readFile(file, isSelector)}
          saveFile={saveFile}
        />
      </main>
      <NoticeBar notice={notice} translate={translate} onClose={() => setNotice(null)} />
    </>
  )
}

function Contents({ settings: { translate } }: Pick<OptionsPageProps, 'settings'>) {
  const current = useCurrent(sections)
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

/** What the reader chooses is seen at once, and kept. */
function usePreferences(stored: ReaderPreferences, { translate }: ReaderSettings) {
  const [preferences, setPreferences] = useState(stored)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => setPreferences(stored), [stored])
  const change = async (changed: ReaderPreferences) => {
    setPreferences(changed)
    setTrouble(saveFailureMessage(await savePreferences(changed), translate))
  }
  return { preferences, trouble, change }
}

function useTheme({ theme }: ReaderPreferences): void {
  const shown = useShownTheme(theme)
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
}
