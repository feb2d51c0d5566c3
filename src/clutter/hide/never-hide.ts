import type { Clutter } from '../../domain/clutter'
import { allIn, fits, holds } from '../../page/dom-access'

/** A dialog is no column of the page, though its tag or its place say so: a cart, a menu. */
const dialog = 'dialog, [role="dialog"], [aria-modal="true"]'
/** A page's search lists what others have looked for, whatever that is. */
const search = '[role="search"], input[type="search"]'

/**
 * Whether a block stays though it was taken for clutter: a login, a search that opens over the page, a dialog that is
 * in no one's way, what is playing aloud, and whatever holds the text itself. A comment box may have a login of its
 * own, and a column a search.
 * @param content the element with the page's own text
 */
export function isSpared({ element, kind }: Pick<Clutter, 'element' | 'kind'>, content: Element): boolean {
  if (holds(element, content)) return true
  if (kind !== 'comments' && allIn(element, 'input[type="password"]').length > 0) return true
  if (kind === 'sidebar' && fits(element, dialog)) return true
  if (fits(element, dialog) && allIn(element, search).length > 0) return true
  return allIn(element, 'video, audio').some(player => player instanceof HTMLMediaElement && isHeard(player))
}

function isHeard({ paused, ended, muted, volume }: HTMLMediaElement): boolean {
  return !paused && !ended && !muted && volume > 0
}
