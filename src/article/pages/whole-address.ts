import { parametersOf } from '../../page/address-parameters'
import { isOtherPager } from '../ending/other-pagers'
import { stemsOf } from '../ending/page-numbers'

/** More than that behind the address of a page is the name of another. Characters. */
const longestAddition = 40

/**
 * Whether an address can be that of the whole text of a page: its own, or that of the first page, with a parameter, a
 * part of the path or a part of the name added.
 */
export function leadsToWhole(here: URL, other: URL): boolean {
  if (here.origin !== other.origin || isOtherPager(other, here)) return false
  const parameters = parametersOf(other).map(String)
  if (
    parametersOf(other).some(
      ([name, value]) => isNumber(value) && (here.searchParams.get(name) ?? value) !== value,
    )
  )
    return false
  return stemsOf(here).some(stem => {
    const added = additionTo(stem.path, other.pathname)
    const isKept = stem.parameters.every(pair => parameters.includes(String(pair)))
    const isMore = added !== '' || parameters.length > stem.parameters.length
    return added !== null && isKept && (isMore || stem.isNumbered)
  })
}

/** What a path has besides that of a page; `null` for one of another page. */
function additionTo(path: string, other: string): string | null {
  const [name, ending] = [withoutEnding(path), other.replace(/\/$/, '')]
  if (name === '' || !ending.startsWith(name)) return null
  const added = withoutEnding(ending.slice(name.length))
  return /^(?:$|[/_,.-](?!\d+$))/.test(added) && added.length <= longestAddition ? added : null
}

/** Another number is that of another page, or of another article. */
function isNumber(value: string): boolean {
  return /^\d+$/.test(value)
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w{2,5}$/, '')
}
