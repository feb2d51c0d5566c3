import type { ArticleMetadata, Direction } from '../../domain/article'
import { attributeOf, textOf } from '../../page/dom-access'
import type { TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import type { ArticlePart, ArticleRules } from '../rules'
import { chooseByline } from './byline'
import { bylinesElsewhere, bylinesNear } from './find-bylines'
import { readStructuredData, type StructuredData } from './json-ld'
import { type MetaElements, readMetaElements } from './meta-tags'
import { choosePublishedTime, readModifiedTime } from './published-date'
import { chooseTitle } from './title'
import { elementsByTitle, numberOfTitle } from './title-element'

/** Headings that are looked at. */
const mostHeadings = 100
/** No title is longer, and no shorter headline tells two articles apart. Characters; letters. */
const longestTitle = 400
const shortestHeadline = 8

/**
 * What the page says about its article: in structured data, in meta elements, and by the title.
 * What it does not say is `null`.
 */
export function readMetadata(
  document: Document,
  survey: Survey,
  rules: ArticleRules,
  partOf: TokenMatcher<ArticlePart>,
): ArticleMetadata {
  const { authorNames, rightToLeft } = rules.metadata
  const root = survey.elements[0] ?? document.documentElement
  const meta = readMetaElements(root)
  const documentTitle = titleOf(root)
  const data = readStructuredData(root, isOneOf(documentTitle, meta.first('og:title')))
  const siteName = siteNameOf(root, meta, data)
  const title = chooseTitle({
    headings: headingsOf(root, survey, 'h1'),
    subheadings: headingsOf(root, survey, 'h2'),
    claims: [meta.first('og:title'), data?.headline ?? null, meta.first('twitter:title')],
    documentTitle,
    siteName,
  })
  const heading = numberOfTitle(document, survey, title, 'h1, h2, h3')
  const near = elementsByTitle(survey, heading)
  const lang = languageOf(root, meta, data)
  const place = { survey, partOf, title: heading, rules: rules.metadata }
  const datePlace = { ...place, isMonthFirst: lang === 'en-US' }
  const address = root.baseURI
  const modified = readModifiedTime(data?.dateModified ?? null, meta, rules.metadata)
  const structured = data?.datePublished ?? null
  const publishedTime = choosePublishedTime({
    structured,
    meta,
    modified,
    root,
    near,
    address,
    place: datePlace,
  })
  const byline = {
    claims: [data?.authors ?? [], ...authorNames.map(name => meta.all(name))],
    organisations: data?.organisations ?? [],
    near: () => bylinesNear(near, place),
    elsewhere: () => bylinesElsewhere(root, place),
    siteName,
  }
  return {
    title,
    byline: chooseByline(byline, rules.metadata),
    siteName,
    publishedTime,
    // What was never changed has no second date.
    modifiedTime: modified === publishedTime ? null : modified,
    lang,
    dir: directionOf(root, lang, rightToLeft),
    excerpt: foldSpace(meta.first('description', 'og:description') ?? '') || null,
  }
}

/** Read from the markup: a page can give its document another `title`. */
function titleOf(root: Element): string {
  // Drawings have titles too.
  const title = [...root.querySelectorAll('title')].find(found => found.namespaceURI === root.namespaceURI)
  return title ? textOf(title).slice(0, longestTitle) : ''
}

function isOneOf(...titles: readonly (string | null)[]): (headline: string) => boolean {
  const known = titles.map(title => lettersOf(title ?? ''))
  return headline => {
    const letters = lettersOf(headline)
    return letters.length >= shortestHeadline && known.some(title => title.includes(letters))
  }
}

function siteNameOf(root: Element, meta: MetaElements, data: StructuredData | null): string {
  const host = new URL(root.baseURI).hostname.replace(/^www\./, '')
  return foldSpace(meta.first('og:site_name') ?? data?.publisher ?? meta.first('application-name') ?? host)
}

function headingsOf(root: Element, { numberOf, textLength }: Survey, tag: string): string[] {
  const headings: string[] = []
  for (const heading of root.querySelectorAll(tag)) {
    const length = textLength[numberOf.get(heading) ?? -1] ?? 0
    if (length > 0 && length <= longestTitle) headings.push(textOf(heading))
    if (headings.length >= mostHeadings) break
  }
  return headings
}

function languageOf(root: Element, meta: MetaElements, data: StructuredData | null): string | null {
  return attributeOf(root, 'lang') || data?.inLanguage || meta.first('og:locale')?.replace('_', '-') || null
}

function directionOf(root: Element, lang: string | null, rightToLeft: ReadonlySet<string>): Direction {
  const body = root.querySelector('body')
  const said = attributeOf(root, 'dir') || (body && attributeOf(body, 'dir'))
  if (said === 'rtl' || said === 'ltr') return said
  return rightToLeft.has(lang?.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
