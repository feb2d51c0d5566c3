import type { FirstLook, PageVerdict } from '../../domain/page-verdict'
import type { View } from '../../domain/view'
import type { PendingOpen } from '../../messaging/calls'
import type { Curtain } from '../probe/hold-paint'
import type { ShownBy } from '../views/view-loader'
import type { Session } from './session'

/** What stands in the extension's own world of a page, where its scripts find each other. */
interface OwnWorld {
  session?: Session
  /** What shows the page in the views whose scripts have come. */
  views?: { readonly [Known in View]?: ShownBy[Known] | undefined }
  /** What was asked for while there was no session to hear it. The background leaves it here. */
  wish?: PendingOpen | undefined
  /**
   * What the session is to do that comes without having been asked for: to open the view that comes with it, or to wait
   * for the article. The probe leaves it here.
   */
  unasked?: 'open' | 'wait' | undefined
  curtain?: Curtain
  /** What the probe said of the page, where one runs and it looked at it. */
  probed?: (FirstLook & { readonly verdict: PageVerdict }) | undefined
}

/** The name is also in what the background runs in a page (src/background/inject.ts). */
const own: typeof globalThis & { __leeslamp?: OwnWorld } = globalThis

own.__leeslamp ??= {}

export const ownWorld: OwnWorld = own.__leeslamp
