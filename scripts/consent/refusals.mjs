/**
 * Why a selector is left out: one that matches more than a pop-up or its backdrop could hide the content of a page.
 */

/**
 * Words that occur on any page; a name made of them alone could be anything. `cmp` is among them because a widely used
 * content management system starts the names of its components with it.
 */
const COMMON = new Set(
  `active background banner bar body box button cmp container content dark darken dialog footer hash header hidden host
  layer lightbox main message modal no notice open overlay page popup root section visible widget window wrapper`.split(
    /\s+/,
  ),
)
const CONSENT_NAME = /cook|consent|gdpr|dsgvo|ccpa|privacy/i
/** Starts the name of a control in a pop-up; hiding it would leave the pop-up without its buttons. */
const CONTROL_NAME = /^[#.]?(?:btn|button|accept|reject|allow|deny)(?![a-z])/i
const PAGE_TAGS = /^(?:html|head|body|main|article|h1|a|button|input)(?![\w-])/i
const NAMES = /[#.][\w-]+|(?<![\w#.-])[a-z][a-z\d]*-[\w-]+/gi

/** @type {readonly [reason: string, isSo: (selector: string, subject: string) => boolean][]} */
const REASONS = [
  ['is put together by code', selector => selector.includes('${')],
  ['asks for more than names', selector => /:/.test(withoutAttributes(selector))],
  ['is the page or a control', (_, subject) => PAGE_TAGS.test(subject) || CONTROL_NAME.test(subject)],
  ['has no id, class or tag of its own to be looked up by', (_, subject) => keyOf(subject) === null],
  ['could be anything by its names', selector => !namesIn(selector).some(isTelling)],
]

/**
 * @param {string} selector a single one, without commas
 * @returns {string | null} why it is left out, as the end of a sentence; null when it is taken over
 */
export function refusalOf(selector) {
  const subject = subjectOf(selector)
  return REASONS.find(([, isSo]) => isSo(selector, subject))?.[0] ?? null
}

/**
 * Leaves out selectors whose matches another one finds too: `#a .b` when there is `.b`.
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
 * @returns {string} its last compound: the part about the element itself, not those around it
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
function isTelling(name) {
  if (CONSENT_NAME.test(name)) return true
  const parts = name.replace(/^[#.]/, '').split(/[-_]+/).filter(Boolean)
  const isCommon = parts.every(part => COMMON.has(part.toLowerCase()))
  const longest = Math.max(...(name.match(/[A-Z]?[a-z]+/g) ?? ['']).map(word => word.length))
  return !isCommon && (parts.length > 1 || longest >= 4)
}
