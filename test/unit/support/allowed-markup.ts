// What an article may be made of, written down once more: whoever widens the list of the extension widens this one.

const allowedTags = new Set(
  `a abbr article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure h2
  h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small span strong sub summary sup table tbody td
  tfoot th thead time tr u ul var`.split(/\s+/),
)

/** The values of attributes that every element may have. */
const anywhere: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/i,
  id: /^\S+$/,
  lang: /^[a-z\d-]+$/i,
  title: /^/,
  datetime: /^[-+:.,\dTZWPYMDHS ]+$/i,
  cite: /^https?:/,
}

const byTag: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^(?:https?:|mailto:|tel:|#)/ },
  img: {
    src: /^(?:https?:|data:image\/(?:avif|bmp|gif|jpe?g|png|webp)[;,])/,
    srcset: /^(?:(?:^|, )https?:\S+(?: [\d.]+[wx])?)+$/,
    alt: /^/,
    width: /^\d+$/,
    height: /^\d+$/,
  },
  figure: { 'data-embed': /^\w+ (?:(?:providerF|f)rame \S* https:|(?:video|audio) \S* https?:)/ },
  li: { value: /^-?\d+$/ },
  ol: { start: /^-?\d+$/, reversed: /^$/, type: /^[1aAiI]$/ },
  p: { 'data-uncertain': /^$/ },
  td: { colspan: /^\d+$/, rowspan: /^\d+$/ },
  th: { colspan: /^\d+$/, rowspan: /^\d+$/, scope: /^(?:row|col|rowgroup|colgroup)$/i },
}

const mathTags = new Set(
  `math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup
  msup mtable mtd mtext mtr munder munderover none`.split(/\s+/),
)

/** No attribute of a formula may hold more than a word or a number. */
const mathAttribute =
  /^(?:accent|accentunder|columnalign|columnspan|dir|display|displaystyle|fence|form|largeop|linethickness|lspace|mathvariant|movablelimits|rowalign|rowspan|rspace|scriptlevel|separator|stretchy|symmetric|width)$/

/** Names what is in an article that may not be there. */
export function forbiddenIn(content: DocumentFragment): readonly string[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_ALL)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) continue
    if (node instanceof Element) found.push(...forbiddenOf(node))
    else found.push(`a node of type ${node.nodeType}`)
  }
  return found
}

function forbiddenOf(element: Element): readonly string[] {
  const { localName, namespaceURI } = element
  if (namespaceURI === 'http://www.w3.org/1998/Math/MathML') return forbiddenOfMath(element)
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !allowedTags.has(localName))
    return [`<${localName}>`]
  return [...element.attributes]
    .filter(({ name, value }) => !(anywhere[name] ?? byTag[localName]?.[name])?.test(value))
    .map(({ name, value }) => `<${localName} ${name}="${value}">`)
}

function forbiddenOfMath(element: Element): readonly string[] {
  const { localName } = element
  if (!mathTags.has(localName)) return [`<${localName}>`]
  return [...element.attributes]
    .filter(({ name, value }) => !mathAttribute.test(name) || /[^-+.%\w ]/.test(value))
    .map(({ name, value }) => `<${localName} ${name}="${value}">`)
}
