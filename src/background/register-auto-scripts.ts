import { applyDifference, registeredScripts } from '../platform/auto-scripts'
import { browser } from '../platform/browser'
import { oneAtATime } from '../platform/coalesce'
import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { loadPermissions, onPermissionsChanged } from '../platform/site-permissions'
import { readSites } from '../platform/sites'
import { syncSites } from '../platform/sync-sites'
import { diffAutoScripts, planAutoScripts } from '../sites/auto-scripts'

/** Between two writes to what is synced, ms: 24 a minute and 1,440 an hour; browsers take 120 and 1,800. */
const syncPause = 2500

/**
 * Keeps the script of the sites that open by themselves registered for exactly these, whoever changes them or their
 * permissions, and what is known of sites in step with what is synced. To be called as soon as the worker wakes: an
 * update of the extension unregisters all scripts, and of what came while the worker slept nobody tells.
 * @param file the script's file in the extension
 */
export function keepAutoSites(file: string): void {
  const register = reported(
    'registering scripts for sites',
    oneAtATime(() => registerScripts(file)),
  )
  const sync = reported(
    'syncing sites',
    oneAtATime(syncSites, () => new Promise(resolve => setTimeout(resolve, syncPause))),
  )
  const both = () => {
    register()
    sync()
  }
  onSitesChanged({ here: both, synced: sync })
  onPermissionsChanged(register)
  // The worker wakes for these, and with it all the rest is done.
  browser.runtime.onStartup.addListener(both)
  browser.runtime.onInstalled.addListener(both)
  both()
}

async function registerScripts(file: string): Promise<void> {
  const [{ entries }, permissionOf, registered] = await Promise.all([
    readSites(),
    loadPermissions(),
    registeredScripts(),
  ])
  const planned = planAutoScripts(entries, permissionOf, file.replace(/^\//, ''))
  await applyDifference(diffAutoScripts(planned, registered))
}

function reported(when: string, run: () => Promise<void>): () => void {
  return () => void run().catch((error: unknown) => report(when, error))
}
