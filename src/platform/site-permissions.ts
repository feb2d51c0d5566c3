import { permissionsFrom, type SitePermission } from '../sites/granted-origins'
import { originsOf } from '../sites/match-patterns'
import type { SiteScope } from '../sites/scope'
import { pageBrowser } from './extension-api'

/** Tells of each scope whether the browser lets the extension in there now. */
export async function loadPermissions(): Promise<(scope: SiteScope) => SitePermission> {
  const { origins = [] } = await pageBrowser.permissions.getAll()
  return permissionsFrom(origins)
}

/**
 * Has the browser ask its reader, once, whether the extension may go to sites, unless it may already. To be called in
 * a page of the extension right in the event of a click, before anything is waited for.
 */
export async function requestPermission(...scopes: readonly SiteScope[]): Promise<SitePermission> {
  const isGranted = await pageBrowser.permissions.request({ origins: scopes.flatMap(originsOf) })
  return isGranted ? 'granted' : 'missing'
}

/** What Chromium and Firefox say where no click has led to the question. They give such errors no name of their own. */
const gestureMissing = [
  'This function must be called during a user gesture',
  'permissions.request may only be called from a user input handler',
] as const

/** Whether a browser did not ask its reader, because no click has led to the question. */
export function isGestureMissing(error: unknown): boolean {
  return error instanceof Error && gestureMissing.some(said => error.message.includes(said))
}

/** Gives origins back to the browser; `unneededOrigins` tells which. */
export async function releasePermissions(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await pageBrowser.permissions.remove({ origins: [...origins] })
}

/** Hears of every permission that is given or taken, by whomever. */
export function onPermissionsChanged(hear: () => void): void {
  pageBrowser.permissions.onAdded.addListener(hear)
  pageBrowser.permissions.onRemoved.addListener(hear)
}
