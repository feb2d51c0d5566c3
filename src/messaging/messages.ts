/** What the background tells a page's content script. */
export type ToPage = { readonly type: 'toggleReader' }

/** What a page's content script tells the background. */
export type ToBackground =
  | { readonly type: 'readerChanged'; readonly isOpen: boolean }
  /** There is no way to show anything in this page: it is no HTML, or it breaks the very overlay. */
  | { readonly type: 'readerBroke' }

/** Whether a message has the outer form of one of ours. */
export function isMessage(message: unknown): message is { readonly type: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message
}
