import type { ArticleMetadata, Direction } from '../domain/article'
import type { ArticlePart, ArticleRules } from '../domain/article-rules'
import { attributeOf, textOf } from '../domain/dom'
import type { Survey } from '../domain/survey'
import { foldSpace } from '../domain/text'
import type { TokenMatcher } from '../domain/tokens'
import { matchElement } from '../domain/tokens'
import { chooseByline } from './byline'
import { readStructuredData } from './structured-data'
import { chooseTitle } from './title'
import { elementsAround, numberOfTitle } from './title-place'
import { readWrittenDate } from './written-date'

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Elements on either side of the title among which author and date are looked for. */
const before = 25
const after = 80

/**
 * What the page says about its article: structured data first, then meta elements, then what stands by the
 * title.
 */
export function readMetadata(
  document: Document,
  survey: Survey,
  rules: ArticleRules,
  partOf: TokenMatcher<ArticlePart>,
): ArticleMetadata {
  const meta = readMeta(document)
  const data = readStructuredData(document)
  const siteName = foldSpace(
    meta('og:site_name') ?? data?.publisher ?? meta('application-name') ?? hostOf(document),
  )
  const title = chooseTitle({
    headings: [...document.querySelectorAll('h1')].map(heading => heading.textContent ?? ''),
    claims: [meta('og:title'), data?.headline ?? null, meta('twitter:title')],
    documentTitle: document.title,
    siteName,
  })
  const around = elementsAround(survey, numberOfTitle(document, survey, title, 'h1, h2'), before, after)
  const authors = data?.authors.join(', ') || null
  const lang =
    document.documentElement.lang || data?.inLanguage || meta('og:locale')?.replace('_', '-') || null
  const publishedTime = choosePublished(document, data?.datePublished ?? null, meta, around, partOf)
  const modified = [data?.dateModified, meta('article:modified_time'), meta('og:updated_time')].map(validTime)
  return {
    title,
    byline: chooseByline(
      [authors, meta('author'), meta('article:author')],
      around,
      survey.elements,
      siteName,
      partOf,
      rules,
    ),
    siteName,
    publishedTime,
    // What was never changed has no second date.
    modifiedTime: modified.find(time => time !== null && time !== publishedTime) ?? null,
    lang,
    dir: directionOf(document, lang),
    excerpt: foldSpace(meta('description') ?? meta('og:description') ?? '') || null,
  }
}

type Meta = (name: string) => string | null

/** Looks meta elements up by `name` or `property`, in any case; the first with a content counts. */
function readMeta(document: Document): Meta {
  const contents = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (name && content && !contents.has(name)) contents.set(name, content)
  }
  return name => contents.get(name) ?? null
}

function choosePublished(
  document: Document,
  structured: string | null,
  meta: Meta,
  around: readonly Element[],
  partOf: TokenMatcher<ArticlePart>,
): string | null {
  const names = [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'parsely-pub-date',
    'publish-date',
    'sailthru.date',
  ]
  const said = [structured, ...names.map(meta), contentOf(document, '[itemprop="datePublished"]')]
  const time = around.find(
    element => element.tagName === 'TIME' && validTime(attributeOf(element, 'datetime')),
  )
  return (
    said.map(validTime).find(found => found !== null) ??
    validTime(time?.getAttribute('datetime')) ??
    writtenAround(around, partOf)
  )
}

function contentOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector)
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null
}

/** Elements that say by their name that they hold a date come before those that only look like it. */
function writtenAround(around: readonly Element[], partOf: TokenMatcher<ArticlePart>): string | null {
  const short = around.filter(element => textOf(element).length < 80)
  const named = short.filter(
    element => element.tagName === 'TIME' || matchElement(element, partOf)?.kind === 'date',
  )
  for (const element of [...named, ...short]) {
    const date = readWrittenDate(textOf(element))
    if (date) return date
  }
  return null
}

/** ISO 8601 as it is, other spellings a browser reads as ISO 8601; `null` for what is no time. */
function validTime(text: string | null | undefined): string | null {
  const time = text?.trim()
  if (!time) return null
  if (/^\d{4}-\d{2}-\d{2}/.test(time)) return Number.isNaN(Date.parse(time.slice(0, 10))) ? null : time
  const written = readWrittenDate(time)
  if (written) return written
  const parsed = Date.parse(time)
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString()
}

function directionOf(document: Document, lang: string | null): Direction {
  const said = document.documentElement.dir || document.body?.dir
  if (said === 'rtl' || said === 'ltr') return said
  return rightToLeft.has(lang?.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

function hostOf(document: Document): string {
  return new URL(document.baseURI).hostname.replace(/^www\./, '')
}
