import createPurifier, { type Config } from 'dompurify'

/** What an article is made of. Everything else is unwrapped or dropped. */
const tags =
  `a abbr article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small span strong sub summary sup table
  tbody td tfoot th thead time tr u ul var`.split(/\s+/)

const addresses = ['cite', 'href', 'src', 'srcset']
const plain = `alt colspan datetime dir headers height id lang reversed rowspan scope start title type value
  width`.split(/\s+/)

const config = {
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: [...addresses, ...plain],
  // Otherwise every value would have to look like an address.
  ADD_URI_SAFE_ATTR: plain,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#)/i,
  FORBID_CONTENTS: [
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'select',
    'textarea',
    'button',
  ],
  // Pages that allow no policy throw when one is made; nothing here needs one.
  TRUSTED_TYPES_POLICY: null,
  IN_PLACE: true,
} satisfies Config

/**
 * The one place where a page's markup is made safe. It works on nodes, so nothing is written out and parsed
 * again in between.
 * @param root what extraction made, in a document that is not shown; it is emptied
 * @returns its nodes, with no script, style, form, embed or foreign address left in them
 */
export function sanitize(root: Element, window: Window & typeof globalThis): DocumentFragment {
  const document = root.ownerDocument
  const article = document.createElement('article')
  article.append(...root.childNodes)
  createPurifier(window).sanitize(article, config)
  const fragment = document.createDocumentFragment()
  fragment.append(...article.childNodes)
  return fragment
}
