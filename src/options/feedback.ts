import type { Translate } from '../i18n/messages'
import type { IsSelector } from '../site-rules/parse'

/** A sentence about what was done last, and how to undo it if it can be undone. */
export interface Notice {
  readonly text: string
  readonly undo?: (() => void) | undefined
}

/** What the actions of the page need to report back to the user. */
export interface Feedback {
  readonly translate: Translate
  readonly isSelector: IsSelector
  /** Shows a notice in place of the last one. */
  readonly showNotice: (notice: Notice) => void
  /** Draws the page again with what is stored by now. */
  readonly refresh: () => Promise<void>
}
