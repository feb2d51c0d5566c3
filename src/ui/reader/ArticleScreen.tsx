import type { RefObject } from 'preact'
import type { Article } from '../../domain/article'
import type { ReaderPreferences } from '../../settings/preferences'
import { focusInPlace } from '../kit/focus'
import { privateName } from '../kit/private-names'
import { ArticleView } from './ArticleView'
import { Bar } from './Bar'
import type { ReadingControl } from './end/ReadingChoice'
import { OmittedPanel } from './panels/OmittedPanel'
import { ShortcutSheet } from './panels/ShortcutSheet'
import { SitePanel } from './panels/SitePanel'
import { TypePanel } from './panels/TypePanel'
import { useScroll } from './scroll'
import type { ReaderProps } from './state'

type PassedOn = Pick<
  ReaderProps,
  'locale' | 'onClose' | 'countOmitted' | 'onOmitted' | 'onAskSite' | 'onChooseSite'
>

interface ArticleScreenProps extends PassedOn {
  readonly article: Article
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly preferences: ReaderPreferences
  /** Why the last change of the preferences could not be saved, in a sentence. */
  readonly trouble: string | null
  readonly onChange: (preferences: ReaderPreferences) => void
  readonly onTidy: (() => void) | null
  readonly reading: ReadingControl
}

/** An article with the bar over it and the panels that the bar opens. */
export function ArticleScreen(props: ArticleScreenProps) {
  const { article, locale, scroller, preferences, trouble, onChange, onClose, onTidy, reading } = props
  const { isAway, read } = useScroll(scroller)
  return (
    <>
      <div class="progress" style={{ [privateName('read')]: read }} />
      <div class="scroller" ref={scroller}>
        <Bar locale={locale} isAway={isAway} isOver={read > 0} onClose={onClose} onTidy={() => onTidy?.()} />
        <ArticleView {...{ article, locale, reading }} onTop={() => scrollToTop(scroller.current)} />
      </div>
      <TypePanel preferences={preferences} locale={locale} trouble={trouble} onChange={onChange} />
      <OmittedPanel {...{ locale, reading }} count={props.countOmitted} onList={props.onOmitted} />
      <SitePanel locale={locale} onAsk={props.onAskSite} onChoose={props.onChooseSite} />
      <ShortcutSheet locale={locale} />
    </>
  )
}

function scrollToTop(scroller: HTMLElement | null): void {
  scroller?.scrollTo({ top: 0 })
  focusInPlace(scroller?.querySelector('.title'))
}
