import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nextTheme, nextTypeface, type ReaderPreferences, stepMeasure } from '../../settings/preferences'
import type { ReaderSettings } from '../kit/settings'
import { useShownTheme } from '../kit/theme'
import { ArticleView } from './ArticleView'
import { Bar } from './Bar'
import { FailureCard } from './FailureCard'
import { findPlace, keepPlace, type Place } from './keep-scroll-position'
import { OmittedPanel } from './OmittedPanel'
import { ShortcutSheet } from './ShortcutSheet'
import { SitePanel, type SitePanelProps } from './SitePanel'
import { useScroll } from './scroll'
import type { ReaderAction } from './shortcuts'
import type { ReaderState } from './state'
import { TypePanel } from './TypePanel'
import { useKeys } from './useKeys'

export interface ReaderProps {
  readonly view: ReaderState
  readonly initialPreferences: ReaderPreferences
  readonly settings: ReaderSettings
  /** Keeps the preferences. The promise gives a sentence for the reader when they could not be kept. */
  readonly onPreferences: (preferences: ReaderPreferences) => Promise<string | null>
  readonly onClose: () => void
  /** Shows the page itself, tidied, instead. The promise gives a sentence for the reader when it could not. */
  readonly onTidy: () => Promise<string | null>
  /** How many blocks on their list are not in the article. Asked once there is a list. */
  readonly countOmitted: () => number
  /** Lists them. The promise gives a sentence for the reader when that could not be. */
  readonly onOmitted: (place: HTMLElement) => Promise<string | null>
  readonly onAskSite: SitePanelProps['onAsk']
  readonly onChooseSite: SitePanelProps['onChoose']
}

/** The overlay: one modal dialog over the whole page, or a small one when there is nothing to read. */
export function Reader(props: ReaderProps) {
  const { view, settings, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { preferences, trouble, change } = usePreferences(props, scroller)
  const theme = useShownTheme(preferences.theme)
  const [refusal, setRefusal] = useState<string | null>(null)
  const onTidy = async () => setRefusal(await props.onTidy())
  const { isAway, read } = useScroll(scroller, view.state === 'article')
  useModal(dialog, view.state)
  useKeys(action => {
    if (action !== 'tidy') act(action, dialog.current, preferences, change)
    else if (mayTidy(view)) void onTidy()
  })

  const style = {
    '--size': `${preferences.size}px`,
    '--width': preferences.width,
    '--leading': preferences.leading,
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside a failure closes it; for keys Esc does.
    <dialog
      ref={dialog}
      class="reader"
      lang={settings.language}
      dir={settings.direction}
      data-state={view.state}
      data-theme={theme}
      data-typeface={preferences.typeface}
      style={style}
      aria-labelledby={view.state === 'opening' ? undefined : 'title'}
      aria-label={view.state === 'opening' ? settings.translate('reader_label') : undefined}
      onClose={event => event.target === dialog.current && onClose()}
      onClick={event => view.state === 'failure' && event.target === dialog.current && onClose()}
    >
      {view.state === 'failure' && (
        <FailureCard
          failure={view.failure}
          translate={settings.translate}
          onClose={onClose}
          onTidy={mayTidy(view) ? onTidy : null}
        />
      )}
      {view.state === 'opening' && <p class="opening">{settings.translate('opening')}</p>}
      {view.state === 'article' && (
        <>
          <div class="progress" style={{ '--read': read }} />
          <div class="scroller" ref={scroller}>
            <Bar settings={settings} isAway={isAway} isOver={read > 0} onClose={onClose} onTidy={onTidy} />
            <ArticleView article={view.article} settings={settings} onTop={() => toTop(scroller.current)} />
          </div>
          <TypePanel preferences={preferences} settings={settings} trouble={trouble} onChange={change} />
          <OmittedPanel settings={settings} count={props.countOmitted} onList={props.onOmitted} />
          <SitePanel settings={settings} onAsk={props.onAskSite} onChoose={props.onChooseSite} />
          <ShortcutSheet settings={settings} />
        </>
      )}
      <p class="refusal" role="status">
        {refusal}
      </p>
    </dialog>
  )
}

/** A page needs no article to be tidied, but it needs to be one: what shows a PDF is none. */
function mayTidy(view: ReaderState): boolean {
  return view.state === 'article' || (view.state === 'failure' && view.failure !== 'pdfPage')
}

/** Shows the dialog once it is there, and gives the focus to what is to be read or answered. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, state: ReaderState['state']): void {
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    if (!element.open) element.showModal()
    const first = element.querySelector<HTMLElement>(
      state === 'failure' ? '.answers .button:last-child' : '.title',
    )
    first?.focus({ preventScroll: true })
  }, [dialog, state])
}

function usePreferences(
  { initialPreferences, onPreferences }: ReaderProps,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [preferences, setPreferences] = useState(initialPreferences)
  const [trouble, setTrouble] = useState<string | null>(null)
  const place = useRef<Place | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is kept each time the preferences have been drawn.
  useLayoutEffect(() => {
    if (scroller.current && place.current) keepPlace(scroller.current, place.current)
    place.current = null
  }, [preferences, scroller])
  const change = useCallback(
    async (changed: ReaderPreferences) => {
      place.current = scroller.current && findPlace(scroller.current)
      setPreferences(changed)
      setTrouble(await onPreferences(changed))
    },
    [onPreferences, scroller],
  )
  return { preferences, trouble, change }
}

function act(
  action: Exclude<ReaderAction, 'tidy'>,
  dialog: HTMLDialogElement | null,
  preferences: ReaderPreferences,
  change: (preferences: ReaderPreferences) => void,
): void {
  const toggle = (id: string) => dialog?.querySelector<HTMLElement>(`#${id}`)?.togglePopover()
  const actions: Readonly<Record<typeof action, () => void>> = {
    larger: () => change(stepMeasure(preferences, 'size', 1)),
    smaller: () => change(stepMeasure(preferences, 'size', -1)),
    wider: () => change(stepMeasure(preferences, 'width', 1)),
    narrower: () => change(stepMeasure(preferences, 'width', -1)),
    nextTheme: () => change({ ...preferences, theme: nextTheme(preferences.theme) }),
    nextTypeface: () => change({ ...preferences, typeface: nextTypeface(preferences.typeface) }),
    togglePanel: () => toggle('type'),
    toggleHelp: () => toggle('keys'),
    toggleOmitted: () => toggle('omitted'),
    toggleSite: () => toggle('site'),
  }
  actions[action]()
}

function toTop(scroller: HTMLElement | null): void {
  scroller?.scrollTo({ top: 0 })
  scroller?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true })
}
