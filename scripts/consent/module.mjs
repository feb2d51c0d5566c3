import { formatSource } from '../format-source.mjs'

/** The module of selectors, relative to the project. */
export const CONSENT_FILE = 'src/rules/consent-selectors.ts'

const SINGLE_NAME = /^[#.][\w-]+$/
/** Characters of a line of names. */
const LINE_LENGTH = 104

/**
 * @param {readonly string[]} selectors
 * @param {{ version: string, licence: string }} origin
 * @returns {string} the source of the module; its first comment is the licence notice of every build
 */
export function consentModule(selectors, { version, licence }) {
  const singleNames = selectors.filter(selector => SINGLE_NAME.test(selector))
  const others = selectors.filter(selector => !SINGLE_NAME.test(selector))
  const source = `/*
 * The selectors of consent pop-ups are from @duckduckgo/autoconsent ${version} (${licence}):
 * https://github.com/duckduckgo/autoconsent
 * Of those by which it hides pop-ups they are the ones that hold on any site.
 *
 * This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/.
 *
 * Their source form is this file of Leeslamp's source, ${CONSENT_FILE};
 * a program made it, and nothing else of the package is in it.
 */
// To make it anew: npm run consent -- --from DIR
import type { SelectorLists } from '../clutter/rules'

export const consentSelectors: SelectorLists = {
  ids: \`${namesAfter('#', singleNames)}\`,
  classes: \`${namesAfter('.', singleNames)}\`,
  others: ${JSON.stringify(others)},
}
`
  return formatSource(source, CONSENT_FILE)
}

/**
 * @param {string} sign
 * @param {readonly string[]} selectors
 * @returns {string} the names after the sign, wrapped into lines
 */
function namesAfter(sign, selectors) {
  const lines = ['']
  for (const selector of selectors.filter(each => each.startsWith(sign))) {
    const line = `${lines.at(-1)} ${selector.slice(1)}`.trim()
    if (line.length > LINE_LENGTH) lines.push(selector.slice(1))
    else lines[lines.length - 1] = line
  }
  return lines.join('\n    ')
}
