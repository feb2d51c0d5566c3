import type { Direction } from '../../domain/article'
import type { Translate } from '../../i18n/messages'

/** The language of the interface, and its messages in it. */
export interface Locale {
  readonly translate: Translate
  /** As a BCP 47 tag. */
  readonly language: string
  /** The direction of the interface; the article has its own. */
  readonly direction: Direction
}
