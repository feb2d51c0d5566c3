import type { ArticleMetadata } from '../../domain/article'
import { attributeOf, textOf } from '../../page/dom-access'
import type { TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import type { ArticlePart, ArticleRules } from '../rules'
import { numberOfTitleLine } from '../title-words'
import { choosePublishedTime, readModifiedTime } from './dates/published-date'
import { type BylineContext, readByline } from './find-bylines'
import { readStructuredData, type StructuredData } from './json-ld'
import { chooseDirection, chooseLanguage, readTextLanguage } from './language'
import { type MetaElements, readMetaElements } from './meta-tags'
import { chooseSection } from './section'
import { chooseStatedPicture } from './stated-picture'
import { chooseTitle } from './title'
import { elementsByTitle, numberOfHeadline } from './title-element'

/** How many headings of one rank are read. */
const mostHeadings = 100
/** No title is longer. Characters. */
const longestTitle = 400
/** No shorter headline tells two articles apart. Letters. */
const shortestHeadline = 8

/** What a page says about its article, with what only later steps need. */
export interface PageMetadata extends ArticleMetadata {
  /** How the page describes its article, for machines. */
  readonly descriptions: readonly string[]
  /** The address of the picture that the page states for its article. */
  readonly statedPicture: string | null
}

/** What a page says about itself in its head, and where it is from. */
interface PageSources {
  readonly root: Element
  readonly meta: MetaElements
  /** `null` where the page has no structured data about its article. */
  readonly data: StructuredData | null
  readonly documentTitle: string
  readonly siteName: string
}

/**
 * Reads what the page says about its article: in structured data, in meta elements, and near the title.
 * @returns `null` for what the page does not say
 */
export function readMetadata(
  document: Document,
  survey: Survey,
  rules: ArticleRules,
  partOf: TokenMatcher<ArticlePart>,
): PageMetadata {
  const root = survey.elements[0] ?? document.documentElement
  const sources = readSources(root)
  const { meta, data, siteName } = sources
  const title = titleFrom(sources, survey)
  const written = readTextLanguage(survey, title, rules.languages)
  const lang = chooseLanguage(declaredLanguage(sources), written, rules.languages)
  const heading = numberOfHeadline(document, survey, title)
  const near = elementsByTitle(survey, heading)
  const context = { survey, partOf, title: heading, rules: rules.metadata, isMonthFirst: lang === 'en-US' }
  const modified = readModifiedTime(data?.dateModified ?? null, meta, rules.metadata)
  const structured = data?.datePublished ?? null
  const publishedTime = choosePublishedTime({ structured, meta, modified, root, near, context })
  return {
    title,
    byline: readByline(sources, near, context),
    siteName,
    section: sectionFrom(sources, title, near, context),
    publishedTime,
    // An article that was never changed has no second date.
    modifiedTime: modified === publishedTime ? null : modified,
    lang,
    dir: chooseDirection(root, lang, written, rules.languages),
    ...descriptionOf(sources, title),
    excerpt: foldSpace(meta.first('description', 'og:description') ?? '') || null,
  }
}

function descriptionOf(
  { root, meta, data }: PageSources,
  title: string,
): Pick<PageMetadata, 'descriptions' | 'statedPicture'> {
  const stated = ['description', 'og:description', 'twitter:description'].flatMap(meta.all)
  return {
    descriptions: [...stated, data?.description ?? ''].filter(Boolean),
    statedPicture: chooseStatedPicture(root, meta, {
      structured: data?.picture ?? null,
      logo: data?.publisherLogo ?? null,
      title,
    }),
  }
}

function readSources(root: Element): PageSources {
  const meta = readMetaElements(root)
  const documentTitle = titleOf(root)
  const data = readStructuredData(root, isOneOf(documentTitle, meta.first('og:title')))
  return { root, meta, data, documentTitle, siteName: siteNameOf(root, meta, data) }
}

function titleFrom({ root, meta, data, documentTitle, siteName }: PageSources, survey: Survey): string {
  return chooseTitle({
    headings: headingsOf(root, survey, 'h1'),
    subheadings: headingsOf(root, survey, 'h2'),
    claims: [meta.first('og:title'), data?.headline ?? null, meta.first('twitter:title')],
    documentTitle,
    siteName,
    isLine: words => numberOfTitleLine(survey, words) >= 0,
  })
}

function sectionFrom(
  { root, meta, data, siteName }: PageSources,
  title: string,
  near: readonly Element[],
  { survey, rules, title: heading }: BylineContext,
): string | null {
  const claims = [...meta.all('article:section'), ...(data?.sections ?? [])]
  const above = near.filter(element => (survey.numberOf.get(element) ?? heading) < heading)
  return chooseSection({ claims, root, above, title, siteName }, rules)
}

/** Read from the markup, because a page can overwrite the `title` of its document. */
function titleOf(root: Element): string {
  // SVG drawings have `title` elements too.
  const title = [...root.querySelectorAll('title')].find(found => found.namespaceURI === root.namespaceURI)
  return title ? textOf(title).slice(0, longestTitle) : ''
}

function isOneOf(...titles: readonly (string | null)[]): (headline: string) => boolean {
  const titleLetters = titles.map(title => lettersOf(title ?? ''))
  return headline => {
    const letters = lettersOf(headline)
    return letters.length >= shortestHeadline && titleLetters.some(title => title.includes(letters))
  }
}

function siteNameOf(root: Element, meta: MetaElements, data: StructuredData | null): string {
  const host = new URL(root.baseURI).hostname.replace(/^www\./, '')
  return foldSpace(meta.first('og:site_name') ?? data?.publisher ?? meta.first('application-name') ?? host)
}

function headingsOf(root: Element, { numberOf, textLength, isUnread }: Survey, tag: string): string[] {
  const headings: string[] = []
  for (const heading of root.querySelectorAll(tag)) {
    const number = numberOf.get(heading) ?? -1
    const length = textLength[number] ?? 0
    if (!isUnread[number] && length > 0 && length <= longestTitle) headings.push(textOf(heading))
    if (headings.length >= mostHeadings) break
  }
  return headings
}

function declaredLanguage({ root, meta, data }: PageSources): string | null {
  return attributeOf(root, 'lang') || data?.inLanguage || meta.first('og:locale')?.replace('_', '-') || null
}
