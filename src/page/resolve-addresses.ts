import { allIn, attributeNamesOf, attributeOf, putAttribute } from './dom-access'

/** Names of attributes with an address, those that wait for a script included; in a set there are several. */
const addressName = /(?:^|-)(?:href|src|srcset|poster|original|url)$/
/** The addresses in a set: at its beginning, and behind each comma that ends a file. */
const inSet = /(^\s*|,\s+|[wx],)(\S*[^\s,])/g
/** What stays as it is: a place in the text, nothing yet, a template. */
const noAddress = /^(?:#|$)|[{}]/

/** Makes the relative addresses in an element absolute, before it goes where another base address holds. */
export function resolveAddresses(root: Element, base: string): void {
  const absolute = (address: string) =>
    !noAddress.test(address) && URL.canParse(address, base) ? new URL(address, base).href : address
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
