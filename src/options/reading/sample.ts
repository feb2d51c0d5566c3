import type { Article } from '../../domain/article'
import type { Translate } from '../../i18n/messages'
import type { Locale } from '../../ui/kit/locale'

/** Creates the invented article of the preview, in the language of the interface. */
export function createSampleArticle(document: Document, { translate, language, direction }: Locale): Article {
  const paragraphs = [translate('sample_first'), translate('sample_second')]
  const content = document.createDocumentFragment()
  for (const text of paragraphs) {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    content.append(paragraph)
  }
  return {
    title: translate('sample_title'),
    standfirst: translate('sample_standfirst'),
    byline: null,
    siteName: translate('sample_site'),
    section: null,
    publishedTime: null,
    modifiedTime: null,
    lang: language,
    dir: direction,
    excerpt: null,
    leadImage: null,
    content,
    wordCount: countWords(paragraphs, translate),
    ending: { is: 'complete' },
    reading: 'usual',
  }
}

function countWords(paragraphs: readonly string[], translate: Translate): number {
  return [translate('sample_standfirst'), ...paragraphs].join(' ').split(/\s+/).length
}
