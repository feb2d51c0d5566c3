import type { Clutter } from '../../domain/clutter'
import { allIn, fits, holds } from '../../page/dom-access'

/** A cart or a menu that opens over the page is not a sidebar, even if its tag or position says so. */
const dialog = 'dialog, [role="dialog"], [aria-modal="true"]'
/** The search of a page may list what others searched for, which matches all kinds of clutter. */
const search = '[role="search"], input[type="search"]'

/**
 * Whether a block stays although it was classified as clutter: it contains the text of the page, a login or playing
 * sound, or is a dialog at the side or with a search. Comments may have a login form, and a sidebar a search.
 * @param textContainer the element with the text of the page
 */
export function isNeverHidden(
  { element, kind }: Pick<Clutter, 'element' | 'kind'>,
  textContainer: Element,
): boolean {
  if (holds(element, textContainer)) return true
  if (kind !== 'comments' && allIn(element, 'input[type="password"]').length > 0) return true
  if (kind === 'sidebar' && fits(element, dialog)) return true
  if (fits(element, dialog) && allIn(element, search).length > 0) return true
  return allIn(element, 'video, audio').some(
    player => player instanceof HTMLMediaElement && isAudible(player),
  )
}

function isAudible({ paused, ended, muted, volume }: HTMLMediaElement): boolean {
  return !paused && !ended && !muted && volume > 0
}
