import type { View } from '../../domain/view'
import { type SharedGlobals, sharedGlobals } from '../session/shared-globals'
import type { LoadView } from './types'

/** Registers a view: called by its script once it runs in the page. */
export function registerView(view: NonNullable<SharedGlobals['views']>): void {
  sharedGlobals.views = { ...sharedGlobals.views, ...view }
}

/**
 * Creates the loader of views, which loads each once.
 * @param runScript runs the script of a view in the page, if the browser allows it
 */
export function createViewLoader(runScript: (view: View) => Promise<void>): LoadView {
  return async view => {
    if (!sharedGlobals.views?.[view]) await runScript(view)
    return sharedGlobals.views?.[view] ?? null
  }
}
