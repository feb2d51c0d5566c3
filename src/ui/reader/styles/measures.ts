import type { ReaderPreferences } from '../../../settings/preferences'
import { privateName } from '../../kit/private-names'

/** The measures of the text, as the inline style of the reader: its sheet reads them. */
export function measuresOf({ size, width, leading }: ReaderPreferences) {
  return {
    [privateName('size')]: `${size}px`,
    [privateName('width')]: width,
    [privateName('leading')]: leading,
  }
}

/** The families of the serif typeface, the first choice first, as a part of that style. Without any, it is the browser's. */
export function serifOf(families: readonly string[]) {
  if (families.length === 0) return {}
  return { [privateName('serif')]: [...families.map(family => `"${family}"`), 'serif'].join(', ') }
}
