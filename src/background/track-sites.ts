import { applyDifference, registeredScripts } from '../platform/auto-scripts'
import { browser } from '../platform/browser'
import { coalesce } from '../platform/coalesce'
import { report } from '../platform/report'
import { onSitesChanged } from '../platform/site-changes'
import { loadPermissions, onPermissionsChanged } from '../platform/site-permissions'
import { readSites } from '../platform/sites'
import { syncSites } from '../platform/sync-sites'
import { diffAutoScripts, planAutoScripts } from '../sites/auto-scripts'

/**
 * Between two writes to synced storage, ms: 12 a minute and 720 an hour, with as many for preferences. Browsers allow 120
 * and 1,800.
 */
const syncPause = 5000

/**
 * Keeps the probe registered for exactly the sites that open by themselves, and the choices on this device and in
 * synced storage the same. To be called as soon as the worker wakes: an update of the extension unregisters all
 * scripts, and changes that were made while the worker slept raise no event any more.
 * @param file the path of the probe's script in the extension
 */
export function trackSites(file: string): void {
  const register = reported(
    'registering scripts for sites',
    coalesce(() => registerScripts(file)),
  )
  const sync = reported(
    'syncing sites',
    coalesce(syncSites, () => new Promise(resolve => setTimeout(resolve, syncPause))),
  )
  const both = () => {
    register()
    sync()
  }
  onSitesChanged({ local: both, synced: sync })
  onPermissionsChanged(register)
  // These wake the worker, and waking does the rest.
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
