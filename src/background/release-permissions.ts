import { report } from '../platform/report'
import { releasePermissions } from '../platform/site-permissions'
import { readSites } from '../platform/sites'
import { unneededOrigins } from '../sites/granted-origins'
import type { SiteScope } from '../sites/scope'

/**
 * Releases the permissions for a scope that no site needs that opens by itself. The user's choice holds without it, so
 * an error is only reported. Where the choices cannot be read, nothing is released.
 */
export async function releaseUnneededPermissions(scope: SiteScope): Promise<void> {
  try {
    const { entries } = await readSites()
    await releasePermissions(unneededOrigins(entries, scope))
  } catch (error) {
    report('releasing a permission', error)
  }
}
