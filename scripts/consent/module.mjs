import { formatted } from '../formatted.mjs'

/** Where the product has the selectors, relative to the project. */
export const CONSENT_FILE = 'src/rules/consent-selectors.ts'

/**
 * @param {readonly string[]} selectors
 * @param {{ version: string, licence: string }} origin
 * @returns {string} a module; its first comment is the notice that goes with every build
 */
export function consentModule(selectors, { version, licence }) {
  const source = `/*
 * The selectors below are from @duckduckgo/autoconsent ${version} (${licence}):
 * of those by which it hides pop-ups that ask for consent, the ones that hold on any site.
 * https://github.com/duckduckgo/autoconsent
 *
 * This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/.
 *
 * Made by a program, not by hand: npm run consent -- --from DIR
 */
export const consentSelectors: readonly string[] = ${JSON.stringify(selectors)}
`
  return formatted(source, CONSENT_FILE)
}
