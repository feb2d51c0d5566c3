import type { SecondReader } from '../../article/second-reader/second-reader'
import type { FirstLook, PageVerdict } from '../../domain/page-verdict'
import type { View } from '../../domain/view'
import type { PendingOpen } from '../../messaging/calls'
import type { ReadStrings } from '../../platform/strings'
import type { PaintHold } from '../probe/hold-paint'
import type { AddReadingTools, OfferPages } from '../views/tools-types'
import type { ViewScripts } from '../views/types'
import type { Session } from './types'

/** State shared by our content scripts in the isolated world of a page. */
export interface SharedGlobals {
  session?: Session
  /** The views whose scripts have run in the page. */
  views?: { readonly [Loaded in View]?: ViewScripts[Loaded] | undefined }
  /** Set by its script once that runs in the page. */
  secondReader?: SecondReader
  /** Set by its script once that runs in the page. */
  addReadingTools?: AddReadingTools
  /** Set by its script once that runs in the page. */
  offerPages?: OfferPages
  /** What was asked for before there was a session. The background sets it. */
  pendingOpen?: PendingOpen | undefined
  /** The strings of the reader, so that the page need not wait for the browser to bring them. The background sets it. */
  strings?: ReadStrings
  /**
   * What a session that comes without being asked for is to do: open the page, or prepare for the article that is
   * still loading. The probe sets it.
   */
  autoOpen?: 'open' | 'wait' | undefined
  paintHold?: PaintHold
  /** What the probe found out about the page. */
  probed?: (FirstLook & { readonly verdict: PageVerdict }) | undefined
}

/** The background uses the same name in what it runs in a page (src/background/inject.ts). */
declare const __leeslamp: SharedGlobals

// A page's frame of this name, or element with this id, is found under it too, but never as an own property.
if (!Object.hasOwn(globalThis, '__leeslamp')) Object.defineProperty(globalThis, '__leeslamp', { value: {} })

export const sharedGlobals: SharedGlobals = __leeslamp
