import type { Clutter, RuledKind } from '../../domain/clutter'
import { countBetween } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** What of a page can still be seen once its clutter is hidden. */
export interface Remains {
  /** The elements around hidden blocks, the inner ones first. The root is none: parts of a page stand in it by chance. */
  readonly around: readonly number[]
  /** The kind of the first block that is hidden in an element, or is it. */
  readonly kindIn: (number: number) => RuledKind | undefined
  /** Whether an element had text and shows nothing any more. */
  readonly isGone: (number: number) => boolean
  /** Whether an element has pictures, players or fields that are not hidden. */
  readonly showsMedia: (number: number) => boolean
  /** Hides one block more. */
  readonly hide: (number: number, kind: RuledKind) => void
}

/** What shows without text. */
const textless = 'IMG VIDEO AUDIO IFRAME CANVAS OBJECT EMBED INPUT BUTTON SELECT TEXTAREA'.split(' ')

/** @param found none inside another */
export function remainsOf(survey: Survey, found: readonly Clutter[]): Remains {
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
    isGone: number => {
      const text = textLength[number] ?? 0
      if (text === 0 || hiddenText.get(number) !== text) return false
      return whole.has(number) || !showsMedia(number)
    },
    showsMedia,
    hide,
  }
}
