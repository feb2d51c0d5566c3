const named = (names: string) => new Set(names.split(/\s+/))

/** Elements whose text nobody reads. */
const unreadTags = named(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg math IFRAME OBJECT SELECT TEXTAREA OPTION VIDEO AUDIO CANVAS',
)

/** Elements that stand in a line of text, and so belong to the paragraph around them. */
export const inlineTags = named(
  `A ABBR ACRONYM B BDI BDO BIG BR BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK PICTURE Q RP
  RT RUBY S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`,
)

const boldTags = named('B STRONG')
const italicTags = named('I EM CITE')

/** Elements whose text says what a click does. */
const controlTags = named('BUTTON LABEL LEGEND')

/** What a tag does to the text in it. */
export interface TagTraits {
  readonly isInline: boolean
  readonly isLink: boolean
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isControl: boolean
  readonly isUnread: boolean
}

const known = new Map<string, TagTraits>()

/** What a tag does to the text in it; worked out once for each tag: a page has few, and many elements of each. */
export function traitsOf(tagName: string): TagTraits {
  const traits = known.get(tagName)
  if (traits) return traits
  const fresh = {
    isInline: inlineTags.has(tagName),
    isLink: tagName === 'A',
    isBold: boldTags.has(tagName),
    isItalic: italicTags.has(tagName),
    isControl: controlTags.has(tagName),
    isUnread: unreadTags.has(tagName),
  }
  known.set(tagName, fresh)
  return fresh
}

const getterOf = (name: 'tagName' | 'localName' | 'namespaceURI') =>
  Object.getOwnPropertyDescriptor(Element.prototype, name)?.get

const tagName = getterOf('tagName')
const localName = getterOf('localName')
const namespace = getterOf('namespaceURI')
const html = 'http://www.w3.org/1999/xhtml'

/**
 * @param contentType what a document was served as
 * @returns what tells the tag names of its elements, hostile forms included: those of HTML in capitals, as `tagName`
 * itself has them only where the document is no XML
 */
export function tagReader(contentType: string): (element: Element) => string {
  const written = (element: Element): string => tagName?.call(element) ?? ''
  if (contentType === 'text/html') return written
  return element => {
    const name: string = localName?.call(element) ?? ''
    return namespace?.call(element) === html ? name.toUpperCase() : written(element)
  }
}
