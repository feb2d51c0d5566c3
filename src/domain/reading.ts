/** How a site rule can have the text of an article chosen. */
export const siteReadings = ['usual', 'other'] as const

export type SiteReading = (typeof siteReadings)[number]

/**
 * How the text of an article was chosen. `usual` is by the extension's own judgement, with a second opinion where that
 * is unsure; `other` is what Readability alone takes for the article; `pointed` is all of the block that the user has
 * pointed at.
 */
export type Reading = SiteReading | 'pointed'
