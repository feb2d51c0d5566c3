import type { Result } from '../domain/result'
import { browser } from '../platform/browser'

/**
 * Runs scripts in a tab's page, not in its frames.
 * @param files as the extension has them, in the order they run
 */
export async function injectScripts(tabId: number, files: string[]): Promise<Result<null>> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId }, files })
    // Firefox does not refuse on its own pages: it runs nothing and says so with an empty answer.
    const ran = frames.some(frame => frame !== null && frame !== undefined)
    return ran ? { ok: true, value: null } : { ok: false, error: 'The script was run nowhere.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
