import type { SaveResult } from '../domain/save-result'
import type { MessageName, Translate } from '../i18n/messages'
import { saveFailureMessage, unchanged } from '../i18n/save-failure'

/** A sentence about what was done last, and how to undo it if it can be undone. */
export interface Notice {
  readonly text: string
  readonly undo?: (() => void) | undefined
}

/** How the actions of the page report back to the user. */
export interface Feedback {
  /** Tells the user what was done. */
  readonly notify: (message: MessageName, values?: readonly string[], undo?: () => void) => void
  /** Tells the user if something was not saved, and draws the page again. @returns whether it was saved */
  readonly afterSave: (result: SaveResult) => Promise<boolean>
  /** Draws the page again with what is stored by now. */
  readonly refresh: () => Promise<void>
}

export function createFeedback(
  translate: Translate,
  showNotice: (notice: Notice) => void,
  refresh: () => Promise<void>,
): Feedback {
  return {
    refresh,
    notify: (message, values = [], undo) => showNotice({ text: translate(message, ...values), undo }),
    afterSave: async result => {
      const failure = saveFailureMessage(result, translate, unchanged)
      if (failure) showNotice({ text: failure })
      await refresh()
      return failure === null
    },
  }
}
