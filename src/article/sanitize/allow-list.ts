import { type AddressUse, safeAddress } from '../../domain/safe-address'
import type { AttributeCheck } from './attribute-check'
import { safeSourceSet } from './srcset'

const tagSet = (tags: string): ReadonlySet<string> => new Set(tags.split(/\s+/))

/** Tags that an article may have. */
export const keptTags = tagSet(
  `a abbr article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small span strong sub summary sup table
  tbody td tfoot th thead time tr u ul var`,
)

/** Tags that are dropped with their contents. Of all others only the contents stay. */
export const droppedTags = tagSet(
  `applet audio button canvas datalist embed frame frameset iframe input math noembed noframes noscript object script
  select style svg template textarea title video`,
)

const matching =
  (pattern: RegExp): AttributeCheck =>
  value => {
    const trimmed = value.trim()
    return pattern.test(trimmed) ? trimmed : null
  }

const text: AttributeCheck = value => value
const wholeNumber = matching(/^-?\d{1,6}$/)
const count = matching(/^\d{1,4}$/)
const instant = matching(/^[-+:.,\dTZWPYMDHS ]{1,64}$/i)

const addressOf =
  (use: AddressUse): AttributeCheck =>
  (value, base) =>
    safeAddress(use, value, base)

/** Begins the ids of an article. The reader's own ids begin otherwise, so that no text can pass for one of its parts. */
const idPrefix = 'text-'

const id: AttributeCheck = value => (/^\S+$/.test(value) ? idPrefix + value : null)

const link: AttributeCheck = (value, base) => {
  const trimmed = value.trim()
  return trimmed.startsWith('#') ? `#${idPrefix}${trimmed.slice(1)}` : safeAddress('link', trimmed, base)
}

/** By the attribute's name or, where only one tag may have it, by the tag and the attribute's name. */
const checks = new Map<string, AttributeCheck>(
  Object.entries({
    dir: matching(/^(?:ltr|rtl|auto)$/i),
    id,
    // BCP 47.
    lang: matching(/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i),
    title: text,
    datetime: instant,
    cite: addressOf('citation'),
    'a href': link,
    'img src': addressOf('picture'),
    'img srcset': safeSourceSet,
    'img alt': text,
    'img width': count,
    'img height': count,
    'li value': wholeNumber,
    // Only extraction sets it: a page's own is removed.
    'p data-uncertain': () => '',
    'ol start': wholeNumber,
    'ol reversed': () => '',
    'ol type': matching(/^[1aAiI]$/),
    'td colspan': count,
    'td rowspan': count,
    'th colspan': count,
    'th rowspan': count,
    'th scope': matching(/^(?:row|col|rowgroup|colgroup)$/i),
  }),
)

/** The check of an attribute's values; `null` where the element may not have it. */
export function checkOf(localName: string, attribute: string): AttributeCheck | null {
  return checks.get(attribute) ?? checks.get(`${localName} ${attribute}`) ?? null
}
