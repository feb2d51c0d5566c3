import { Fragment } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Article } from '../../domain/article'
import type { Locale } from '../kit/locale'
import { prepareEmbeds } from './embed-placeholders'
import { followWithin, holdBackPictures, prepareContent } from './prepare-content'
import { UncertainNote, useUncertain } from './UncertainNote'

interface ArticleTextProps {
  readonly article: Article
  readonly locale: Locale
}

/** The text of an article, with those of other pages before and after that of its own. */
export function ArticleText({ article: { content, joined }, locale }: ArticleTextProps) {
  const { own, pages } = joined ?? { own: 0, pages: [] }
  const texts = [...pages, { page: own, is: 'page', content } as const].sort(
    (one, two) => one.page - two.page,
  )
  // What is shown already stays as it is when a page is added, and a new text is prepared anew, from the start.
  return texts.map(({ page, is, content }, at) => (
    <Fragment key={page === own ? 'own' : page}>
      {at > 0 && is !== 'rest' && texts[at - 1]?.is !== 'rest' && (
        <div class="page-mark" data-is={is} tabIndex={-1} lang={locale.language} dir={locale.direction}>
          {locale.translate(is === 'missing' ? 'page_missing' : 'page_number', String(page))}
        </div>
      )}
      <PageText key={content} text={content} locale={locale} />
    </Fragment>
  ))
}

interface PageTextProps extends Pick<ArticleTextProps, 'locale'> {
  readonly text: DocumentFragment
}

function PageText({ text, locale }: PageTextProps) {
  const { translate } = locale
  const content = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The copy comes into the page only once its pictures wait.
    content.current?.replaceChildren(holdBackPictures(copyOf(text)))
  }, [text])
  usePrepared(content, translate('image_missing'))
  usePreparedEmbeds(content, locale)
  const uncertain = useUncertain(content, text, translate('uncertain_label'))
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

function copyOf(text: DocumentFragment): DocumentFragment {
  return text.ownerDocument.importNode(text, true)
}

/** Prepares what an element shows, as long as it is shown. */
export function usePrepared(element: { readonly current: HTMLElement | null }, missing: string): void {
  useLayoutEffect(() => {
    const listening = new AbortController()
    if (element.current) prepareContent(element.current, missing, listening.signal)
    return () => listening.abort()
  }, [element, missing])
}

function usePreparedEmbeds(element: { readonly current: HTMLElement | null }, locale: Locale): void {
  useLayoutEffect(() => {
    const listening = new AbortController()
    if (element.current) prepareEmbeds(element.current, locale, listening.signal)
    return () => listening.abort()
  }, [element, locale])
}
