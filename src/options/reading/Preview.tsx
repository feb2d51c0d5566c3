import { render } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import type { Locale } from '../../ui/kit/locale'
import { useShownTheme } from '../../ui/kit/theme'
import { ArticleView } from '../../ui/reader/ArticleView'
import { ownStyleSheet } from '../../ui/reader/own-style/own-style-sheet'
import { type Families, lookOf } from '../../ui/reader/styles/look'
import { readerStyles } from '../../ui/reader/styles/reader-styles'
import previewStyles from '../styles/preview.css?inline'
import { createSampleArticle } from './sample'

interface PreviewProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly families: Families
}

/** The sample article, drawn by the component and styles of the reader. It is only to look at and takes no focus. */
export function Preview({ preferences, locale, families }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null)
  const root = useRef<ShadowRoot | null>(null)
  const article = useMemo(() => createSampleArticle(document, locale), [locale])
  const theme = useShownTheme(preferences.theme)
  useLayoutEffect(() => {
    root.current ??= host.current?.attachShadow({ mode: 'open' }) ?? null
    if (!root.current) return
    render(
      <>
        <style>{`${readerStyles}\n${previewStyles}\n${ownStyleSheet(preferences.ownStyle)}`}</style>
        <div class="reader" {...lookOf(preferences, theme, families, article.content.textContent ?? '')}>
          <ArticleView article={article} locale={locale} onTop={() => undefined} />
        </div>
      </>,
      root.current,
    )
  }, [preferences, locale, article, theme, families])
  return <div class="preview" role="img" aria-label={locale.translate('options_preview')} inert ref={host} />
}
