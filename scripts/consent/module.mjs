import { formatted } from '../formatted.mjs'

/** Where the product has the selectors, relative to the project. */
export const CONSENT_FILE = 'src/rules/consent-selectors.ts'

const MERE_NAME = /^[#.][\w-]+$/
const LINE = 104

/**
 * @param {readonly string[]} selectors
 * @param {{ version: string, licence: string }} origin
 * @returns {string} a module; its first comment is the notice that goes with every build
 */
export function consentModule(selectors, { version, licence }) {
  const names = selectors.filter(selector => MERE_NAME.test(selector))
  const others = selectors.filter(selector => !MERE_NAME.test(selector))
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
  ids: \`${namesWith('#', names)}\`,
  classes: \`${namesWith('.', names)}\`,
  others: ${JSON.stringify(others)},
}
`
  return formatted(source, CONSENT_FILE)
}

/**
 * @param {string} sign
 * @param {readonly string[]} selectors
 * @returns {string} the names behind the sign, in lines
 */
function namesWith(sign, selectors) {
  const lines = ['']
  for (const selector of selectors.filter(each => each.startsWith(sign))) {
    const line = `${lines.at(-1)} ${selector.slice(1)}`.trim()
    if (line.length > LINE) lines.push(selector.slice(1))
    else lines[lines.length - 1] = line
  }
  return lines.join('\n    ')
}
