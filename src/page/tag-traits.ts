const tagSet = (tags: string) => new Set(tags.split(/\s+/))

/** Tags of elements whose text is not shown as text. */
const unreadTags = tagSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg math IFRAME OBJECT SELECT TEXTAREA OPTION VIDEO AUDIO CANVAS',
)

/** Tags of elements within a line of text, which belong to the paragraph around them. */
export const inlineTags = tagSet(
  `A ABBR ACRONYM B BDI BDO BIG BR BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK PICTURE Q RP
  RT RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`,
)

const boldTags = tagSet('B STRONG')
const italicTags = tagSet('I EM CITE')

/** Tags of elements whose text says what a click does. */
const controlTags = tagSet('BUTTON LABEL LEGEND')

/** What a tag means for the text in it. */
export interface TagTraits {
  readonly isInline: boolean
  readonly isLink: boolean
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isControl: boolean
  readonly isUnread: boolean
}

const cache = new Map<string, TagTraits>()

/** What a tag means for the text in it. Cached, because a page has few tags and many elements of each. */
export function traitsOf(tagName: string): TagTraits {
  const traits = cache.get(tagName)
  if (traits) return traits
  const fresh = {
    isInline: inlineTags.has(tagName),
    isLink: tagName === 'A',
    isBold: boldTags.has(tagName),
    isItalic: italicTags.has(tagName),
    isControl: controlTags.has(tagName),
    isUnread: unreadTags.has(tagName),
  }
  cache.set(tagName, fresh)
  return fresh
}

const getterOf = (name: 'tagName' | 'localName' | 'namespaceURI') =>
  Object.getOwnPropertyDescriptor(Element.prototype, name)?.get

const tagName = getterOf('tagName')
const localName = getterOf('localName')
const namespace = getterOf('namespaceURI')
const html = 'http://www.w3.org/1999/xhtml'

/**
 * @param contentType of the document
 * @returns a function for the tag names of its elements, forms with a field `tagName` included. Tag names of HTML are in
 * capitals, even in XML documents, where `tagName` itself has them in lower case
 */
export function tagReader(contentType: string): (element: Element) => string {
  const written = (element: Element): string => tagName?.call(element) ?? ''
  if (contentType === 'text/html') return written
  return element => {
    const name: string = localName?.call(element) ?? ''
    return namespace?.call(element) === html ? name.toUpperCase() : written(element)
  }
}
