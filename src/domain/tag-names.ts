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
