/** @typedef {import('./in-page').ShownArticle} ShownArticle */
/** @typedef {import('./load-cases.mjs').PageCase} PageCase */

/** What must be exactly as expected; of the lead picture, its file name. */
const PARTS = /** @type {const} */ (['dir', 'lang', 'lead', 'section', 'standfirst'])

/**
 * Says what a user would find wrong with what is shown of a page.
 *
 * @param {PageCase} pageCase
 * @param {ShownArticle | { failure: string }} shown
 * @returns {string[]} the faults; none where all is right
 */
export function judgeCase(pageCase, shown) {
  if ('failure' in shown) return faultsOfFailure(pageCase, shown.failure)
  if (pageCase.noArticle) return ['an article is shown']
  return [
    ...faultsOfText(pageCase, shown),
    ...faultsOfParts(pageCase, shown),
    ...faultsOfHead(pageCase, shown),
  ]
}

/**
 * @param {PageCase} pageCase
 * @param {string} failure
 */
function faultsOfFailure({ noArticle, failure: expected }, failure) {
  if (!noArticle) return [`no article: ${failure}`]
  return expected === undefined || expected === failure ? [] : [`the page is called ${failure}`]
}

/**
 * @param {PageCase} pageCase
 * @param {ShownArticle} shown
 */
function faultsOfText({ title, must, mustNot, once = [], match = [], leadCaptionMoves = false }, shown) {
  const text = fold(`${shown.title}\n${shown.text}`)
  const titles = countOf(text, title)
  return [
    ...(titles === 1 ? [] : [`the title is shown ${titles} times`]),
    ...faultsOfOrder(text, must, leadCaptionMoves),
    ...mustNot.filter(words => text.includes(fold(words))).map(words => `shown: ${words}`),
    ...once.filter(words => countOf(text, words) !== 1).map(words => `not shown once: ${words}`),
    ...match
      .filter(([pattern]) => !new RegExp(pattern).test(text))
      .map(([, what]) => `not as expected: ${what}`),
  ]
}

/**
 * @param {string} text folded
 * @param {string[]} texts in the order in which they are expected
 * @param {boolean} firstMoves whether the first may stand anywhere
 */
function faultsOfOrder(text, texts, firstMoves) {
  const faults = []
  let from = 0
  for (const [at, words] of texts.entries()) {
    const found = text.indexOf(fold(words), from)
    if (found < 0) faults.push(`${text.includes(fold(words)) ? 'out of order' : 'missing'}: ${words}`)
    else if (at > 0 || !firstMoves) from = found
  }
  return faults
}

/**
 * @param {PageCase} pageCase
 * @param {ShownArticle} shown
 */
function faultsOfParts({ code = [], images, addresses = [], noLayoutStyle, frameNotice }, shown) {
  const faults = []
  for (const lines of code)
    if (!shown.code.some(piece => piece.includes(lines))) faults.push(`code is not as written: ${lines}`)
  const files = shown.images.map(nameOf)
  if (images && images.join() !== files.join()) faults.push(`pictures are ${files.join(', ') || 'missing'}`)
  const paths = [...shown.links, ...shown.images].map(pathOf)
  for (const path of addresses) if (!paths.includes(path)) faults.push(`nothing leads to ${path}`)
  if (noLayoutStyle && shown.isStyled) faults.push('a style is left')
  if (frameNotice && !shown.hasEmbed) faults.push('nothing says that a frame is not shown')
  return faults
}

/**
 * @param {PageCase} pageCase
 * @param {ShownArticle} shown
 */
function faultsOfHead({ date, day, byline, author, ending = 'complete', ...expected }, shown) {
  const faults = []
  if (shown.ending !== ending) faults.push(`the text ends as ${shown.ending}`)
  if (date === null && shown.published) faults.push(`a date is shown: ${shown.published}`)
  if (day && shown.published?.slice(0, 10) !== day) faults.push(`the day is ${shown.published}`)
  if (byline === null && shown.byline) faults.push(`a byline is shown: ${shown.byline}`)
  if (author && !shown.byline?.includes(author)) faults.push(`the byline is ${shown.byline}`)
  const found = { ...shown, lead: shown.lead && nameOf(shown.lead) }
  for (const part of PARTS)
    if (expected[part] !== undefined && expected[part] !== found[part])
      faults.push(`the ${part} is ${found[part]}`)
  return faults
}

/** @param {string} text */
function fold(text) {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

/**
 * @param {string} text folded
 * @param {string} words
 */
function countOf(text, words) {
  return text.split(fold(words)).length - 1
}

/** @param {string} address */
function pathOf(address) {
  return URL.canParse(address) ? new URL(address).pathname : address
}

/** @param {string} address */
function nameOf(address) {
  return pathOf(address).split('/').at(-1) ?? ''
}
