import type { RefObject } from 'preact'
import type { Article } from '../../domain/article'
import type { ReaderPreferences } from '../../settings/preferences'
import type { SiteType } from '../../settings/site-type'
import { focusInPlace } from '../kit/focus'
import { privateName } from '../kit/private-names'
import { ArticleView } from './ArticleView'
import { Bar } from './Bar'
import type { ReadingControl } from './end/ReadingChoice'
import type { PanelId } from './panels/panel-ids'
import { useScroll } from './scroll'
import type { ReaderProps } from './state'
import type { Families } from './styles/look'
import { type PanelsScript, useDrawnPanels } from './usePanels'

type PassedOn = Pick<
  ReaderProps,
  'locale' | 'onClose' | 'site' | 'countOmitted' | 'onOmitted' | 'onAskSite' | 'onChooseSite'
>

interface ArticleScreenProps extends PassedOn {
  readonly article: Article
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly preferences: ReaderPreferences
  /** Why the last change of the preferences could not be saved, in a sentence. */
  readonly trouble: string | null
  readonly families: Families
  /** What is chosen for the site of the page; `null` where what is chosen holds for all. */
  readonly ofSite: SiteType | null
  readonly changeOfSite: (type: SiteType | null) => void
  readonly onChange: (preferences: ReaderPreferences) => void
  readonly onTidy: (() => void) | null
  readonly draw: PanelsScript
  /** The panel that the user asked for before it was there. */
  readonly awaited: RefObject<PanelId | null>
  readonly awaitPanel: (id: PanelId) => void
  readonly reading: ReadingControl
}

/** An article with the bar over it and the panels that the bar opens. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { article, locale, scroller, preferences, onClose, onTidy, reading, draw } = props
  const { isAway, read } = useScroll(scroller)
  const panels = useDrawnPanels(draw, { ...props, onAsk: props.onAskSite, onChoose: props.onChooseSite })
  return (
    <>
      {preferences.showProgress && <div class="progress" style={{ [privateName('read')]: read }} />}
      <div class="scroller" ref={scroller}>
        <Bar
          locale={locale}
          isAway={isAway}
          isOver={read > 0}
          onClose={onClose}
          onTidy={() => onTidy?.()}
          onPanel={id => draw || props.awaitPanel(id)}
        />
        <ArticleView {...{ article, locale, reading }} onTop={() => scrollToTop(scroller.current)} />
      </div>
      <div ref={panels} />
    </>
  )
}

function scrollToTop(scroller: HTMLElement | null): void {
  scroller?.scrollTo({ top: 0 })
  focusInPlace(scroller?.querySelector('.title'))
}
