import type { View } from '../domain/view'
import type { Curtain } from './curtain'
import type { ProbedPage } from './probing'
import type { Session } from './session'
import type { ShownBy } from './views'

/** What stands in the extension's own world of a page, where its scripts find each other. */
interface OwnWorld {
  session?: Session
  /** What shows the page in the views whose scripts have come. */
  views?: { readonly [Known in View]?: ShownBy[Known] | undefined }
  /** What the session is to begin with; without it, it opens the reader. The background leaves it here. */
  wish?: { readonly view: View; readonly isAsked: boolean } | undefined
  /** Whether the page is to open by itself, in the view that comes with the session. The probe leaves it here. */
  opensByItself?: boolean | undefined
  curtain?: Curtain
  /** What the probe said of the page, where one runs and it looked at it. */
  firstLook?: ProbedPage
}

/** The name is also in what the background runs in a page (src/background/inject.ts). */
const own: typeof globalThis & { __leeslamp?: OwnWorld } = globalThis

own.__leeslamp ??= {}

export const ownWorld: OwnWorld = own.__leeslamp
