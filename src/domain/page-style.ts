/** What a page can get a style for from the extension: while it is tidied, and for the reader over it to be printed. */
export const pageStyles = ['tidied', 'printed'] as const
export type PageStyle = (typeof pageStyles)[number]
