/**
 * How the text of an article was chosen. `usual` is by the extension's own judgement, with a second opinion where that
 * is unsure; `other` is what Readability alone takes for the article.
 */
export const readings = ['usual', 'other'] as const

export type Reading = (typeof readings)[number]
