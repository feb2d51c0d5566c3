import type { Clutter } from '../domain/clutter'
import { allIn, holds } from '../domain/dom'

/**
 * Whether a block stays though it was taken for clutter: a login, what is playing aloud, and whatever holds the text
 * itself. A comment box may have a login of its own.
 * @param content the element with the page's own text
 */
export function isSpared({ element, kind }: Pick<Clutter, 'element' | 'kind'>, content: Element): boolean {
  if (holds(element, content)) return true
  if (kind !== 'comments' && allIn(element, 'input[type="password"]').length > 0) return true
  return allIn(element, 'video, audio').some(player => player instanceof HTMLMediaElement && isHeard(player))
}

function isHeard({ paused, ended, muted, volume }: HTMLMediaElement): boolean {
  return !paused && !ended && !muted && volume > 0
}
