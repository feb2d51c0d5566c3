import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import { focusInPlace, isTyping } from '../kit/focus'
import { ArticleScreen } from './ArticleScreen'
import { useReading } from './end/useReading'
import { FailureCard } from './FailureCard'
import { performAction } from './perform-action'
import type { ReaderProps, ReaderState } from './state'
import type { Families } from './styles/look'
import { useLook } from './useLook'
import { type PanelsScript, usePanels } from './usePanels'
import { usePreferences } from './usePreferences'
import { useReaderKeys } from './useReaderKeys'

interface DrawnReaderProps extends ReaderProps {
  /** The installed families that the text is set in; those of the browser unless told. */
  readonly familiesOf?: (preferences: ReaderPreferences) => Families
  readonly panels?: PanelsScript
}

/** The overlay: one modal dialog over the whole page, or a small one when there is nothing to read. */
export function Reader(props: DrawnReaderProps) {
  const { view, locale, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { preferences, change, ...chosen } = usePreferences(props, scroller)
  const { families, look } = useLook(view, preferences, props.familiesOf)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [news, setNews] = useNews(props.initialNews)
  const panels = usePanels(props.panels, () => setRefusal(locale.translate('view_missing')))
  const onPoint = canTidy(view) ? async () => setRefusal(await props.onPoint()) : null
  const reading = useReading(view, { ...props, onPoint: () => void onPoint?.() }, setNews)
  const onTidy = canTidy(view) ? async () => setRefusal(await props.onTidy()) : null
  useModal(dialog, view.state)
  useReaderKeys(
    action => {
      const { onSwitch: switchReading, onPoint: point } = reading
      const to = { tidy: () => void onTidy?.(), switchReading, point, close: onClose }
      performAction(action, { dialog: dialog.current, preferences, change, ...panels, ...to })
    },
    () => isTyping(dialog.current),
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside a failure closes it; for keys Esc does.
    <dialog
      ref={dialog}
      class="reader"
      lang={locale.language}
      dir={locale.direction}
      data-state={view.state}
      {...look}
      aria-labelledby={view.state === 'opening' ? undefined : 'title'}
      aria-label={view.state === 'opening' ? locale.translate('reader_label') : undefined}
      // One that was closed only to come on top again is open by now.
      onClose={event => event.target === event.currentTarget && !event.currentTarget.open && onClose()}
      onClick={event => view.state === 'failure' && event.target === dialog.current && onClose()}
    >
      {view.state === 'failure' && (
        <FailureCard {...{ ...locale, view, onClose, onTidy, onPoint }} onReading={reading.onSwitch} />
      )}
      {view.state === 'opening' && <p class="opening">{locale.translate('opening')}</p>}
      {view.state === 'article' && (
        <ArticleScreen
          {...props}
          {...{ scroller, preferences, families, ...chosen, onTidy, reading, ...panels }}
          article={view.article}
          onChange={change}
        />
      )}
      <Notices refusal={refusal} news={news} onPassed={() => setNews(null)} />
    </dialog>
  )
}

interface NoticesProps {
  /** Why something could not be done, in a sentence; it stays. */
  readonly refusal: string | null
  /** What came of a choice, in a sentence; it passes. */
  readonly news: string | null
  readonly onPassed: () => void
}

/** What the user is told in between. Both stay in the tree, so that a screen reader hears what comes into them. */
function Notices({ refusal, news, onPassed }: NoticesProps) {
  return (
    <>
      <p class="refusal" role="status">
        {refusal}
      </p>
      <p class="refusal news" role="status" onAnimationEnd={onPassed}>
        {news}
      </p>
    </>
  )
}

/** A page needs no article to be tidied, but it has to be a web page, which the viewer of a PDF is not. */
function canTidy(view: ReaderState): boolean {
  return view.state === 'article' || (view.state === 'failure' && view.failure !== 'pdfPage')
}

/** What the user is told in passing. The first of it comes after the first drawing, so that a screen reader hears it. */
function useNews(initial: string | null) {
  const [news, setNews] = useState<string | null>(null)
  useEffect(() => setNews(initial), [initial])
  return [news, setNews] as const
}

/** Shows the dialog once it is there, and gives the focus to what the user reads or answers first. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, state: ReaderState['state']): void {
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    if (!element.open) element.showModal()
    focusInPlace(element.querySelector(state === 'failure' ? '.answers > .button' : '.title'))
  }, [dialog, state])
}
