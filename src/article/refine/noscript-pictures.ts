import { decodeEntities } from '../metadata/meta-tags'

/** A longer text in a `noscript` is more than a picture. Characters. */
const longest = 5000

const tagPattern = /<img\s[^>]*>/gi
const attributePattern = /\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g
/** Only these attributes are copied. */
const copiedAttributes = new Set(['src', 'srcset', 'data-src', 'data-srcset', 'alt', 'width', 'height'])

/**
 * The pictures in a `noscript`. Where scripts run, its content is one text; that is not parsed as markup, but pictures
 * are made from a few attributes in it. The document must be one in which nothing loads.
 */
export function picturesIn(noscript: Element): readonly HTMLImageElement[] {
  const parsed = [...noscript.querySelectorAll('img')]
  if (parsed.length > 0) return parsed
  const text = noscript.textContent ?? ''
  if (text.length > longest) return []
  return Array.from(text.matchAll(tagPattern), ([tag]) => {
    const image = noscript.ownerDocument.createElement('img')
    for (const [, name = '', ...values] of tag.matchAll(attributePattern)) {
      const value = values.find(found => found !== undefined) ?? ''
      if (copiedAttributes.has(name.toLowerCase()))
        image.setAttribute(name.toLowerCase(), decodeEntities(value))
    }
    return image
  })
}
