import pagesScript from '../content/pages-script?script&iife'
import readerScript from '../content/reader-script?script&iife'
import secondReaderScript from '../content/second-reader-script?script&iife'
import tidyScript from '../content/tidy-script?script&iife'
import toolsScript from '../content/tools-script?script&iife'
import type { View } from '../domain/view'
import { report } from '../platform/report'
import { injectScripts } from './inject'

/** The script that shows a page in each view. */
export const viewScripts: Readonly<Record<View, string>> = { reader: readerScript, tidy: tidyScript }

/** Injects the script of a view into a tab's page. The page itself sees whether it came. */
export async function injectView(tabId: number, view: View): Promise<void> {
  await inject(tabId, viewScripts[view], `the ${view}`)
}

/** Injects the script of the second reader into a tab's page. */
export async function injectSecondReader(tabId: number): Promise<void> {
  await inject(tabId, secondReaderScript, 'the second reader')
}

/** Injects the script of the reading tools into a tab's page. */
export async function injectTools(tabId: number): Promise<void> {
  await inject(tabId, toolsScript, 'the reading tools')
}

/** Injects the script that adds other pages of an article into a tab's page. */
export async function injectPages(tabId: number): Promise<void> {
  await inject(tabId, pagesScript, 'what adds pages')
}

async function inject(tabId: number, script: string, name: string): Promise<void> {
  // Urgent: the user is waiting for it, even if the rest of the page never loads.
  const injected = await injectScripts(tabId, [script], { isUrgent: true })
  // The access that a click gives ends when the tab goes to another site. Going back in the history shows the page
  // again, but does not restore the access.
  if (!injected.ok) report(`injecting ${name}`, injected.error)
}
