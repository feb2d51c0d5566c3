/**
 * Features that may count one way only: 1 where a higher value can only make a passage likelier to belong to the
 * article, -1 where it can only make it less likely. In any thousand pages trees find exceptions, such as a densely linked menu
 * that belongs to the article, and on the next thousand pages these cost more than they gained. So what is known
 * beforehand is not left to be learned.
 */

/**
 * Signs of running text: paragraphs near the passage and near others with the same markup, and a container that is
 * named for text.
 */
const COUNTS_FOR = [
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
 * Signs against: links in the passage and around it, distance from the paragraphs, hidden text, comments, text that the
 * page repeats, buttons, picture credits.
 */
const COUNTS_AGAINST = [
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

/** Signs for the second model only: what Readability takes for the article. */
export const OF_SECOND = ['otherAround', 'otherKept']

/** @type {Readonly<Record<string, 1 | -1>>} */
export const MONOTONE = {
  ...Object.fromEntries([...COUNTS_FOR, ...OF_SECOND].map(name => [name, /** @type {const} */ (1)])),
  ...Object.fromEntries(COUNTS_AGAINST.map(name => [name, /** @type {const} */ (-1)])),
}
