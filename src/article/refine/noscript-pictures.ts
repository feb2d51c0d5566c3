import { decodeEntities } from '../metadata/meta-tags'

/** Where scripts run, what is in a `noscript` is one text. Longer ones are more than a picture. Characters. */
const longest = 5000

const tagPattern = /<img\s[^>]*>/gi
const attributePattern = /\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g
/** What a picture is told by. Nothing else is taken. */
const taken = new Set(['src', 'srcset', 'data-src', 'data-srcset', 'alt', 'width', 'height'])

/**
 * The pictures in a `noscript`, made anew in its document, which must be one in which nothing loads. The text is
 * not parsed as markup: only what these few attributes say is taken from it.
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
      if (taken.has(name.toLowerCase())) image.setAttribute(name.toLowerCase(), decodeEntities(value))
    }
    return image
  })
}
