import type { Translate } from '../i18n/messages'
import type { IsSelector } from '../site-rules/parse'

/** Something that was done, in a sentence, and how to undo it where that can be. */
export interface Notice {
  readonly text: string
  readonly undo?: (() => void) | undefined
}

/** What acts of the page of options need to be done and told of. */
export interface Desk {
  readonly translate: Translate
  readonly isSelector: IsSelector
  /** Says a sentence in place of the last. */
  readonly tell: (notice: Notice) => void
  /** Shows what is known by now. */
  readonly refresh: () => Promise<void>
}
