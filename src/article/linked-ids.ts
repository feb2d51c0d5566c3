import { decodeFragment } from '../page/fragment'

/**
 * The ids that links lead to, by what comes after their `#`. Links to other pages count too.
 * @param addresses the `href` attributes of the links
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
