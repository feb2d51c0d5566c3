import { render } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ReaderPreferences } from '../../settings/preferences'
import type { Locale } from '../../ui/kit/locale'
import { useShownTheme } from '../../ui/kit/theme'
import { ArticleView } from '../../ui/reader/ArticleView'
import { localFamilies } from '../../ui/reader/local-families'
import { measuresOf, serifOf } from '../../ui/reader/styles/measures'
import { readerStyles } from '../../ui/reader/styles/reader-styles'
import previewStyles from '../styles/preview.css?inline'
import { createSampleArticle } from './sample'

interface PreviewProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
}

/** The sample article, drawn by the component and styles of the reader. It is only to look at and takes no focus. */
export function Preview({ preferences, locale }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null)
  const root = useRef<ShadowRoot | null>(null)
  const article = useMemo(() => createSampleArticle(document, locale), [locale])
  const theme = useShownTheme(preferences.theme)
  useLayoutEffect(() => {
    root.current ??= host.current?.attachShadow({ mode: 'open' }) ?? null
    if (!root.current) return
    render(
      <>
        <style>{`${readerStyles}\n${previewStyles}`}</style>
        <div
          class="reader"
          data-theme={theme}
          data-typeface={preferences.typeface}
          style={{ ...measuresOf(preferences), ...serifOf(localFamilies.map(({ name }) => name)) }}
        >
          <ArticleView article={article} locale={locale} onTop={() => undefined} />
        </div>
      </>,
      root.current,
    )
  }, [preferences, locale, article, theme])
  return <div class="preview" role="img" aria-label={locale.translate('options_preview')} inert ref={host} />
}
