import type { View } from '../domain/view'

/** What the background tells a page's content script. */
export type ToPage = { readonly type: 'toggleReader' }

/** What a page's content script tells the background. */
export type ToBackground =
  /** The view that the page is shown in now; `null` for the page as it is. */
  | { readonly type: 'viewChanged'; readonly view: View | null }
  /** The script of a view is to be run in the page. Answered once it was, or could not be. */
  | { readonly type: 'viewWanted'; readonly view: View }
  /** There is no way to show anything in this page: it is no HTML, or it breaks the very overlay. */
  | { readonly type: 'readerBroke' }

/** Whether a message has the outer form of one of ours. */
export function isMessage(message: unknown): message is { readonly type: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message
}
