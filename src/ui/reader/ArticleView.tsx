import { useMemo, useRef, useState } from 'preact/hooks'
import type { Article, LeadImage } from '../../domain/article'
import type { Locale } from '../kit/locale'
import { useAfterFrame } from '../kit/useAfterFrame'
import { ArticleText, usePrepared } from './ArticleText'
import { isLaterDay, languageOfDates, writeDate, writeReadingTime } from './dates'
import { ArticleEnd } from './end/ArticleEnd'
import { FromPage } from './end/FromPage'
import { ReadingChoice, type ReadingControl } from './end/ReadingChoice'

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
      <FromPage ending={article.ending} locale={locale} />
      {leadImage && <Lead key={leadImage.src} image={leadImage} missing={translate('image_missing')} />}
      <ArticleText article={article} locale={locale} />
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
        loading="lazy"
        decoding="async"
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
