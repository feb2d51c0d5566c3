import { readSourceSet, writeSourceSet } from './srcset'

/** @returns what may stand for a value that a page gives an attribute; `null` for nothing */
type AttributeCheck = (value: string, base: string) => string | null

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** What an article is made of. */
export const keptTags = named(
  `a abbr article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small span strong sub summary sup table
  tbody td tfoot th thead time tr u ul var`,
)

/** What goes with all that is in it. Of everything else only what is in it stays. */
export const droppedTags = named(
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

/** Whole addresses are written as they were read, so that no browser reads anything else in them. */
const addressOf =
  (scheme: RegExp): AttributeCheck =>
  (value, base) => {
    if (!value.trim() || !URL.canParse(value, base)) return null
    const { href } = new URL(value, base)
    return scheme.test(href) ? href : null
  }

const webAddress = addressOf(/^https?:/)
const linkAddress = addressOf(/^(?:https?|mailto|tel):/)
const pictureAddress = addressOf(/^https?:|^data:image\/(?:avif|bmp|gif|jpe?g|png|webp)[;,]/)

const link: AttributeCheck = (value, base) => {
  const trimmed = value.trim()
  return trimmed.startsWith('#') ? trimmed : linkAddress(trimmed, base)
}

const sourceSet: AttributeCheck = (value, base) => {
  const candidates = readSourceSet(value).flatMap(({ url, descriptor }) => {
    const address = webAddress(url, base)
    return address && /^(?:[\d.]{1,8}[wx])?$/.test(descriptor) ? [{ url: address, descriptor }] : []
  })
  return candidates.length > 0 ? writeSourceSet(candidates) : null
}

/** By the attribute's name, where it may stand on one kind of element only after the name of that. */
const checks = new Map<string, AttributeCheck>(
  Object.entries({
    dir: matching(/^(?:ltr|rtl|auto)$/i),
    id: matching(/^\S+$/),
    // BCP 47.
    lang: matching(/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i),
    title: text,
    datetime: instant,
    cite: webAddress,
    'a href': link,
    'img src': pictureAddress,
    'img srcset': sourceSet,
    'img alt': text,
    'img width': count,
    'img height': count,
    'li value': wholeNumber,
    // Set by extraction alone, which takes it off what the page has.
    'p data-left-out': () => '',
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

/** What values of an attribute must be like; `null` where an element may not have it. */
export function checkOf(localName: string, attribute: string): AttributeCheck | null {
  return checks.get(attribute) ?? checks.get(`${localName} ${attribute}`) ?? null
}
