import readerScript from '../content/reader-script?script&iife'
import tidyScript from '../content/tidy-script?script&iife'
import type { View } from '../domain/view'
import { report } from '../platform/report'
import { injectScripts } from './inject'

/** What shows a page in each view. */
export const viewScripts: Readonly<Record<View, string>> = { reader: readerScript, tidy: tidyScript }

/** Brings into a tab's page what shows it in a view. The page itself sees whether that came. */
export async function bringView(tabId: number, view: View): Promise<void> {
  // Somebody waits for it, also where the rest of the page does not come.
  const injected = await injectScripts(tabId, [viewScripts[view]], { isUrgent: true })
  // The grant of a click ends when the tab goes to another site, and a page of it may come back by the history.
  if (!injected.ok) report(`bringing the ${view} into the page`, injected.error)
}
