/**
 * Features whose part in the answer may go one way only: 1 where more of it can only speak for a passage, -1 where
 * it can only speak against. Trees find exceptions in any thousand pages, a menu that is linked densely and belongs,
 * and on the next thousand they cost more than they gave. So what is known beforehand is not left to be learned.
 */

/**
 * Company of paragraphs, near the passage and wherever passages of the same make stand, and a place that is named for
 * text are signs of running text.
 */
const SPEAKS_FOR = [
  'alikeInContainer',
  'alikeInCore',
  'alikeParagraphs',
  'boxParagraphs',
  'inBody',
  'outerParagraphShare',
  'outerParagraphs',
  'paragraphShare',
  'sectionParagraphs',
]

/**
 * Links, in the passage and around it; the distance from where the paragraphs are; what is hidden or a
 * comment; what the page says more than once; buttons; credits of pictures.
 */
const SPEAKS_AGAINST = [
  'aboveContainer',
  'aboveCore',
  'alikeLinkShare',
  'boxLinkShare',
  'branchLinkShare',
  'comment',
  'controlShare',
  'credit',
  'hidden',
  'limbLinkShare',
  'linkShare',
  'outerLinkShare',
  'outmostLinkShare',
  'repeats',
  'windowLinkShare',
]

/** @type {Readonly<Record<string, 1 | -1>>} */
export const MONOTONE = {
  ...Object.fromEntries(SPEAKS_FOR.map(name => [name, /** @type {const} */ (1)])),
  ...Object.fromEntries(SPEAKS_AGAINST.map(name => [name, /** @type {const} */ (-1)])),
}
