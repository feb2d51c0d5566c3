/**
 * Why selectors are not taken. One that finds more than a pop-up or its backdrop would hide what a page is about.
 */

/** Words of any page; `cmp` also opens the names of a wide-spread system's components. A name of no others may be anything. */
const COMMON = new Set(
  `active background banner bar body box button cmp container content dark darken dialog footer hash header hidden host
  layer lightbox main message modal no notice open overlay page popup root section visible widget window wrapper`.split(
    /\s+/,
  ),
)
const OF_CONSENT = /cook|consent|gdpr|dsgvo|ccpa|privacy/i
/** What begins so is a part of a pop-up that is pressed; the pop-up would stand there without it. */
const OF_A_CONTROL = /^[#.]?(?:btn|button|accept|reject|allow|deny)(?![a-z])/i
const PAGE_TAGS = /^(?:html|head|body|main|article|h1|a|button|input)(?![\w-])/i
const NAMES = /[#.][\w-]+|(?<![\w#.-])[a-z][a-z\d]*-[\w-]+/gi

/** @type {readonly [reason: string, isSo: (selector: string, subject: string) => boolean][]} */
const REASONS = [
  ['is put together by code', selector => selector.includes('${')],
  ['asks for more than names', selector => /:/.test(withoutAttributes(selector))],
  ['is the page or a control', (_, subject) => PAGE_TAGS.test(subject) || OF_A_CONTROL.test(subject)],
  ['has no id, class or tag of its own to be looked up by', (_, subject) => keyOf(subject) === null],
  ['could be anything by its names', selector => !namesIn(selector).some(saysEnough)],
]

/**
 * @param {string} selector one, without commas
 * @returns {string | null} why it is not taken, as the end of a sentence
 */
export function refusalOf(selector) {
  const subject = subjectOf(selector)
  return REASONS.find(([, isSo]) => isSo(selector, subject))?.[0] ?? null
}

/**
 * Leaves out what another selector finds as well: `#a .b` where there is `.b`.
 *
 * @param {string[]} selectors
 */
export function withoutNarrower(selectors) {
  const all = new Set(selectors)
  return selectors.filter(selector => {
    const names = namesIn(withoutAttributes(subjectOf(selector)))
    return !names.some(name => name !== selector && all.has(name))
  })
}

/** @param {string} subject */
function keyOf(subject) {
  return namesIn(withoutAttributes(subject))[0] ?? null
}

/**
 * @param {string} selector
 * @returns {string} what it says of the element that it finds, and not of those around it
 */
function subjectOf(selector) {
  return (
    /[^\s>+~]*$/.exec(selector.replace(/\[[^\]]*\]/g, attribute => attribute.replace(/\s/g, '')))?.[0] ?? ''
  )
}

/** @param {string} selector */
function withoutAttributes(selector) {
  return selector.replace(/\[[^\]]*\]/g, '')
}

/** @param {string} selector */
function namesIn(selector) {
  return withoutAttributes(selector).match(NAMES) ?? []
}

/** @param {string} name */
function saysEnough(name) {
  if (OF_CONSENT.test(name)) return true
  const parts = name.replace(/^[#.]/, '').split(/[-_]+/).filter(Boolean)
  const isCommon = parts.every(part => COMMON.has(part.toLowerCase()))
  const longest = Math.max(...(name.match(/[A-Z]?[a-z]+/g) ?? ['']).map(word => word.length))
  return !isCommon && (parts.length > 1 || longest >= 4)
}
