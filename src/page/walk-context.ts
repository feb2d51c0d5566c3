import type { TextContext } from './passages'
import { traitsOf } from './tag-traits'

/** What is around the current position of the walk. */
export interface WalkContext extends TextContext {
  readonly isUnread: boolean
}

/** The context outside the root. */
export const outsideAll: WalkContext = {
  block: 0,
  holder: -1,
  link: -1,
  isBold: false,
  isItalic: false,
  isControl: false,
  isPreformatted: false,
  isUnread: false,
}

/** The context in an element, from the one around it. */
export function contextIn(context: WalkContext, number: number, tag: string): WalkContext {
  const { block, link, isBold, isItalic, isControl, isPreformatted, isUnread } = context
  const traits = traitsOf(tag)
  return {
    block: traits.isInline ? block : number,
    holder: number,
    link: traits.isLink ? number : link,
    isBold: isBold || traits.isBold,
    isItalic: isItalic || traits.isItalic,
    isControl: isControl || traits.isControl,
    isPreformatted: isPreformatted || tag === 'PRE',
    isUnread: isUnread || traits.isUnread,
  }
}
