import { decodeFragment } from '../page/fragment'

/**
 * The ids that links may lead to, by what stands behind their `#`. Those of other pages are among them.
 * @param addresses as the links have them written
 */
export function linkedIds(addresses: Iterable<string | null>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const address of addresses) {
    const at = address?.indexOf('#') ?? -1
    if (address && at >= 0) ids.add(decodeFragment(address.slice(at + 1).trim()))
  }
  ids.delete('')
  return ids
}
