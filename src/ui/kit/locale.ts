import type { Direction } from '../../domain/article'
import type { Translate } from '../../i18n/messages'

/** The language that the interface is shown in. */
export interface ReaderSettings {
  readonly translate: Translate
  /** BCP 47, the language of the interface. */
  readonly language: string
  /** The direction of the interface; the article has its own. */
  readonly direction: Direction
}
