/** How a page is shown: its article alone, or the page itself without its clutter. */
export const views = ['reader', 'tidy'] as const

export type View = (typeof views)[number]
