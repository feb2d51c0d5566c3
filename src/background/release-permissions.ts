import { report } from '../platform/report'
import { releasePermissions } from '../platform/site-permissions'
import { readSites } from '../platform/sites'
import { unneededOrigins } from '../sites/granted-origins'
import type { SiteScope } from '../sites/scope'

/**
 * Gives back what is granted of a scope and no site needs that opens by itself. What is said of sites stands without
 * it, so a fault is only reported; where nobody knows what is needed, nothing is given back.
 */
export async function releaseUnneededPermissions(scope: SiteScope): Promise<void> {
  try {
    const { entries } = await readSites()
    await releasePermissions(unneededOrigins(entries, scope))
  } catch (error) {
    report('giving a permission back', error)
  }
}
