import type { Clutter, RuledKind } from '../../domain/clutter'
import { countBetween } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** What stays visible of a page once its clutter is hidden. Elements are numbers of the survey. */
export interface VisibleRemains {
  /** The elements around hidden blocks, inner ones first, without the root, which holds added elements side by side. */
  readonly around: readonly number[]
  /** The kind of the first hidden block that is the element or lies inside it. */
  readonly kindIn: (number: number) => RuledKind | undefined
  /** Whether an element had text and now shows nothing. */
  readonly isHidden: (number: number) => boolean
  /** Whether an element has pictures, players or fields that are not hidden. */
  readonly showsMedia: (number: number) => boolean
  /** Counts one more block as hidden. */
  readonly hide: (number: number, kind: RuledKind) => void
}

/** Elements that are visible without text. */
const textless = 'IMG VIDEO AUDIO IFRAME CANVAS OBJECT EMBED INPUT BUTTON SELECT TEXTAREA'.split(' ')

/**
 * Tells what stays visible once blocks are hidden.
 * @param found the blocks, none inside another
 */
export function remainsOf(survey: Survey, found: readonly Clutter[]): VisibleRemains {
  const { parent, end, textLength, tagged, numberOf } = survey
  const kinds = new Map<number, RuledKind>()
  const hiddenText = new Map<number, number>()
  const hiddenMedia = new Map<number, number>()
  const whole = new Set<number>()

  const media = textless.flatMap(tag => tagged.get(tag) ?? []).sort((one, other) => one - other)
  const mediaIn = (number: number) => countBetween(media, number, end[number] ?? 0)
  const showsMedia = (number: number) => (hiddenMedia.get(number) ?? 0) < mediaIn(number)
  const hide = (number: number, kind: RuledKind) => {
    whole.add(number)
    const shown = mediaIn(number)
    for (let at = number; at >= 0; at = parent[at] ?? -1) {
      if (!kinds.has(at)) kinds.set(at, kind)
      hiddenText.set(at, (hiddenText.get(at) ?? 0) + (textLength[number] ?? 0))
      hiddenMedia.set(at, (hiddenMedia.get(at) ?? 0) + shown)
    }
  }
  for (const { element, kind } of found) hide(numberOf.get(element) ?? 0, kind)
  const around = [...kinds.keys()].filter(number => number > 0 && !whole.has(number))
  around.sort((one, other) => other - one)

  return {
    around,
    kindIn: number => kinds.get(number),
    isHidden: number => {
      const text = textLength[number] ?? 0
      if (text === 0 || hiddenText.get(number) !== text) return false
      return whole.has(number) || !showsMedia(number)
    },
    showsMedia,
    hide,
  }
}
