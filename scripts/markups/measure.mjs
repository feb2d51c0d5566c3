import { judgeCase } from '../cases/judge-case.mjs'
import { makePage } from './page.mjs'

/** @typedef {{ traits: import('./traits.mjs').Traits, faults: string[] }} Judged a page and what is wrong with what is shown of it */

/**
 * Shows a page for each of the traits, and judges what is shown of its article.
 *
 * @param {{ show: Awaited<ReturnType<typeof import('../cases/case-browser.mjs').openCaseBrowser>>['show'] }} browser
 * @param {import('./traits.mjs').Traits[]} all
 * @param {(done: number) => void} onDone called with the number of finished pages
 * @returns {Promise<Judged[]>}
 */
export async function judgeMarkups(browser, all, onDone) {
  const judged = []
  for (const traits of all) {
    const page = makePage(traits, `markup ${judged.length}`)
    judged.push({ traits, faults: judgeCase(page, await browser.show(page)) })
    onDone(judged.length)
  }
  return judged
}
