import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Article, LeadImage } from '../../domain/article'
import type { Locale } from '../kit/locale'
import { useAfterFrame } from '../kit/useAfterFrame'
import { isLaterDay, languageOfDates, writeDate, writeReadingTime } from './dates'
import { prepareEmbeds } from './embed-placeholders'
import { ArticleEnd } from './end/ArticleEnd'
import { ReadingChoice, type ReadingControl } from './end/ReadingChoice'
import { followWithin, prepareContent } from './prepare-content'
import { UncertainNote, useUncertain } from './UncertainNote'

interface ArticleViewProps {
  readonly article: Article
  readonly locale: Locale
  /** Left out where the text cannot be read in another way. */
  readonly reading?: ReadingControl
  readonly onTop: () => void
}

/** The article, from its title to its end. */
export function ArticleView({ article, locale, reading, onTop }: ArticleViewProps) {
  const { translate } = locale
  const { title, standfirst, siteName, section, leadImage, lang, dir } = article
  return (
    <article class="article" lang={lang ?? ''} dir={dir} aria-labelledby="title">
      <p class="kicker">{section ?? siteName}</p>
      <h1 class="title" id="title" tabIndex={-1}>
        {title}
      </h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <Meta article={article} locale={locale} />
      {/* For the user's place, which is followed by a script of its own. */}
      <div class="place" />
      {leadImage && <Lead key={leadImage.src} image={leadImage} missing={translate('image_missing')} />}
      {/* A new article is prepared anew, from the start. */}
      <Content key={article} article={article} locale={locale} />
      {reading && reading.reading !== 'usual' && <ReadingChoice {...reading} locale={locale} />}
      <ArticleEnd ending={article.ending} locale={locale} onTop={onTop} />
    </article>
  )
}

/** Who wrote the article and when, in the language of the interface: one line is not in two languages. */
function Meta({ article, locale }: Pick<ArticleViewProps, 'article' | 'locale'>) {
  const { byline, publishedTime, modifiedTime, lang } = article
  const { translate, direction } = locale
  const language = languageOfDates(locale.language, lang)
  // The browser loads the data of all its languages for the first date or number, which takes longer than the text.
  const isTextShown = useAfterFrame()
  const written = useMemo(
    () => (isTextShown ? writeTimes(article, language) : null),
    [isTextShown, article, language],
  )
  // A time that cannot be read is not shown.
  const published = written ? written.published : ''
  const isModified = modifiedTime && isLaterDay(modifiedTime, publishedTime)
  const modified = written ? written.modified : ''
  return (
    <div class="meta" lang={language}>
      {byline && (
        <b lang={lang ?? ''} dir="auto">
          {byline}
        </b>
      )}{' '}
      {publishedTime && published !== null && (
        <time dateTime={publishedTime} dir={direction}>
          {published}
        </time>
      )}{' '}
      {isModified && modified !== null && (
        <time dateTime={modifiedTime} dir={direction}>
          {modified && translate('updated_on', modified)}
        </time>
      )}{' '}
      {written && <span dir={direction}>{written.reading}</span>}
    </div>
  )
}

/** The width of the column at its default. px */
const columnWidth = 736
/** A narrower picture is an icon or a face. The page did not say how wide it is. px */
const narrowestLead = 200

/** How wide a picture is shown: never wider than its widest file, which would be blurred. */
function sizesOf(sourceSet: string | null): string {
  const widths = [...(sourceSet ?? '').matchAll(/\s(\d{1,5})w(?=\s*(?:,|$))/g)].map(([, width]) =>
    Number(width),
  )
  return `min(100vw, ${Math.min(columnWidth, Math.max(0, ...widths) || columnWidth)}px)`
}

/** The times of an article, and how long it takes to read, in a language; `null` for a time that cannot be read. */
function writeTimes({ publishedTime, modifiedTime, wordCount }: Article, language: string) {
  return {
    published: publishedTime && writeDate(publishedTime, language),
    modified: modifiedTime && writeDate(modifiedTime.slice(0, 10), language),
    reading: writeReadingTime(wordCount, language),
  }
}

function Lead({ image, missing }: { readonly image: LeadImage; readonly missing: string }) {
  const figure = useRef<HTMLElement>(null)
  usePrepared(figure, missing)
  const [isSmall, setIsSmall] = useState(false)
  if (isSmall) return null
  return (
    <figure class="lead" ref={figure}>
      <img
        src={image.src}
        srcset={image.srcset ?? undefined}
        sizes={sizesOf(image.srcset)}
        onLoad={event => setIsSmall(event.currentTarget.naturalWidth < narrowestLead)}
        alt={image.alt}
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  )
}

function Content({ article, locale }: Pick<ArticleViewProps, 'article' | 'locale'>) {
  const { translate } = locale
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = content.current
    element?.replaceChildren(element.ownerDocument.importNode(article.content, true))
  }, [article])
  usePrepared(content, translate('image_missing'))
  usePreparedEmbeds(content, locale)
  const uncertain = useUncertain(content, article, translate('uncertain_label'))
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside take keys; this listens to their clicks. */}
      <div
        class="content"
        ref={content}
        onClick={event => content.current && followWithin(event, content.current)}
      />
      {uncertain.count > 0 && <UncertainNote {...uncertain} locale={locale} />}
    </>
  )
}

function usePrepared(element: { readonly current: HTMLElement | null }, missing: string): void {
  useLayoutEffect(() => {
    const listening = new AbortController()
    if (element.current) prepareContent(element.current, missing, listening.signal)
    return () => listening.abort()
  }, [element, missing])
}

function usePreparedEmbeds(
  element: { readonly current: HTMLElement | null },
  locale: ArticleViewProps['locale'],
): void {
  useLayoutEffect(() => {
    const listening = new AbortController()
    if (element.current) prepareEmbeds(element.current, locale, listening.signal)
    return () => listening.abort()
  }, [element, locale])
}
