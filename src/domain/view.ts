/** How a page is shown: only its article, or the page itself without its clutter. */
export const views = ['reader', 'tidy'] as const

export type View = (typeof views)[number]
