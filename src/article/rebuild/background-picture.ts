import { attributeOf } from '../../page/dom-access'

const backgroundFile = /\burl\(\s*(["']?)([^"')]+)\1\s*\)/i

/**
 * The address of the picture that an element shows as its background. Only one with the role of a picture counts:
 * other backgrounds are decoration.
 */
export function backgroundPicture(element: Element): string | null {
  if (attributeOf(element, 'role') !== 'img') return null
  return backgroundFile.exec(attributeOf(element, 'style') ?? '')?.[2] ?? null
}

/** A picture with the file of such a background and the element's label. */
export function copyBackground(element: Element, address: string, inert: Document): Element {
  const image = inert.createElement('img')
  image.setAttribute('src', address)
  image.setAttribute('alt', attributeOf(element, 'aria-label') ?? attributeOf(element, 'title') ?? '')
  return image
}
