import { permissionsFrom, type SitePermission } from '../sites/granted-origins'
import { originsOf } from '../sites/match-patterns'
import type { SiteScope } from '../sites/scope'
import { pageBrowser } from './extension-api'

/** @returns tells of a scope whether the browser gives the extension access to it now */
export async function loadPermissions(): Promise<(scope: SiteScope) => SitePermission> {
  const { origins = [] } = await pageBrowser.permissions.getAll()
  return permissionsFrom(origins)
}

/**
 * Has the browser ask the user, in one question, for access to sites, unless it is granted already. To be called by a
 * page of the extension right in the event of a click, before anything is awaited.
 */
export async function requestPermission(...scopes: readonly SiteScope[]): Promise<SitePermission> {
  const isGranted = await pageBrowser.permissions.request({ origins: scopes.flatMap(originsOf) })
  return isGranted ? 'granted' : 'missing'
}

/** The errors of Chromium and Firefox where no click has led to the request. They have no name of their own. */
const gestureErrors = [
  'This function must be called during a user gesture',
  'permissions.request may only be called from a user input handler',
] as const

/** Whether the browser did not ask the user because no click has led to the request. */
export function isGestureMissing(error: unknown): boolean {
  return error instanceof Error && gestureErrors.some(text => error.message.includes(text))
}

/** Releases the permissions for origins; `unneededOrigins` tells which. */
export async function releasePermissions(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await pageBrowser.permissions.remove({ origins: [...origins] })
}

/** Listens to every permission that is granted or revoked, here or in the browser's settings. */
export function onPermissionsChanged(listener: () => void): void {
  pageBrowser.permissions.onAdded.addListener(listener)
  pageBrowser.permissions.onRemoved.addListener(listener)
}
