import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Article, LeadImage } from '../../domain/article'
import type { Locale } from '../kit/locale'
import { isLaterDay, writeDate, writeReadingTime } from './dates'
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
  const { title, standfirst, siteName, leadImage, lang, dir } = article
  return (
    <article class="article" lang={lang ?? ''} dir={dir} aria-labelledby="title">
      <p class="kicker">{siteName}</p>
      <h1 class="title" id="title" tabIndex={-1}>
        {title}
      </h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <Meta article={article} locale={locale} />
      {leadImage && <Lead image={leadImage} missing={translate('image_missing')} />}
      {/* A new article is prepared anew, from the start. */}
      <Content key={article} article={article} locale={locale} />
      {reading?.reading === 'other' && <ReadingChoice {...reading} locale={locale} />}
      <ArticleEnd ending={article.ending} locale={locale} onTop={onTop} />
    </article>
  )
}

function Meta({ article, locale }: Pick<ArticleViewProps, 'article' | 'locale'>) {
  const { byline, publishedTime, modifiedTime, lang, wordCount } = article
  return (
    <div class="meta">
      {byline && <b>{byline}</b>}{' '}
      {publishedTime && <time dateTime={publishedTime}>{writeDate(publishedTime, lang)}</time>}{' '}
      {modifiedTime && isLaterDay(modifiedTime, publishedTime) && (
        <time dateTime={modifiedTime}>
          {locale.translate('updated_on', writeDate(modifiedTime.slice(0, 10), lang))}
        </time>
      )}{' '}
      <span>{writeReadingTime(wordCount, lang)}</span>
    </div>
  )
}

function Lead({ image, missing }: { readonly image: LeadImage; readonly missing: string }) {
  const figure = useRef<HTMLElement>(null)
  usePrepared(figure, missing)
  return (
    <figure class="lead" ref={figure}>
      <img
        src={image.src}
        srcset={image.srcset ?? undefined}
        sizes="(max-width: 768px) 100vw, 736px"
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
