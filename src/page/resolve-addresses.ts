import { allIn, attributeNamesOf, attributeOf, putAttribute } from './dom-access'

/** Names of attributes with an address, those that wait for a script included; in a set there are several. */
const addressName = /(?:^|-)(?:href|src|srcset|poster|original|url)$/
/** The addresses in a set: at its beginning, and behind each comma that ends a file. */
const inSet = /(^\s*|,\s+|[wx],)(\S*[^\s,])/g
/** What is no relative address: a place in the text, an address with a scheme, a template. */
const notRelative = /^(?:#|[a-z][a-z\d+.-]*:)|[{}]/i

/** Makes the relative addresses in an element absolute, before it goes where another base address holds. */
export function resolveAddresses(root: Element, base: string): void {
  const absolute = (address: string) =>
    address && !notRelative.test(address) && URL.canParse(address, base)
      ? new URL(address, base).href
      : address
  for (const element of allIn(root, '*')) {
    for (const name of attributeNamesOf(element)) {
      if (!addressName.test(name)) continue
      const value = attributeOf(element, name)?.trim() ?? ''
      const isSet = name.endsWith('srcset')
      putAttribute(
        element,
        name,
        isSet ? value.replace(inSet, (_, before, address) => before + absolute(address)) : absolute(value),
      )
    }
  }
}
