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
