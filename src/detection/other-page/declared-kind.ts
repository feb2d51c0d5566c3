import type { OtherPageKind } from '../../domain/failures'
import { attributeOf, textOf } from '../../page/dom-access'

/** Characters read of each JSON-LD script; the subject of the page comes first. */
const longestData = 100_000
/** Scripts and lines of metadata that are read. */
const mostRead = 100
const dataType = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)/g

const openGraphKinds: readonly (readonly [RegExp, OtherPageKind])[] = [
  [/^video(?:\.|$)/, 'videoPage'],
  [/^(?:og:)?product(?:\.|$)/, 'shopPage'],
]

/** Types of schema.org for a page about that one thing; a page that only shows such things beside names others first. */
const dataKinds: Readonly<Record<string, OtherPageKind>> = {
  VideoObject: 'videoPage',
  ImageGallery: 'galleryPage',
  MediaGallery: 'galleryPage',
  Product: 'shopPage',
  ProductGroup: 'shopPage',
  SearchResultsPage: 'searchPage',
  CollectionPage: 'listPage',
  ItemList: 'listPage',
}

/** Types that say nothing of what a page is: they are about the site, or on every page. */
const vagueTypes =
  /^(?:WebPage|WebSite|Organization|NewsMediaOrganization|BreadcrumbList|ListItem|SearchAction|EntryPoint|ImageObject|Person|Place|PostalAddress|ContactPoint)$/

/** The kind of page that a page says it is, in `og:type` or JSON-LD; `null` where it says none of them. */
export function declaredKind(root: Element): OtherPageKind | null {
  return openGraphKind(root) ?? dataKind(root)
}

function openGraphKind(root: Element): OtherPageKind | null {
  const metas = [...root.querySelectorAll('meta[property="og:type"]')].slice(0, mostRead)
  const types = metas.map(meta => (attributeOf(meta, 'content') ?? '').trim().toLowerCase())
  return openGraphKinds.find(([pattern]) => types.some(type => pattern.test(type)))?.[1] ?? null
}

/** By the first type that says something: what a page is about comes before what it also shows. */
function dataKind(root: Element): OtherPageKind | null {
  const scripts = [...root.querySelectorAll('script[type="application/ld+json" i]')].slice(0, mostRead)
  const types = scripts.flatMap(script =>
    [...textOf(script).slice(0, longestData).matchAll(dataType)].map(([, type = '']) => type),
  )
  const first = types.find(type => !vagueTypes.test(type))
  return dataKinds[first ?? ''] ?? null
}
