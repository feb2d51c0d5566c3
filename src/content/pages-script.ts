import { compileCues } from '../page/text-cues'
import { report } from '../platform/report'
import { wholePageCues } from '../rules/page-links'
import { createPageOffer } from './pages/offer-pages'
import { sharedGlobals } from './session/shared-globals'

sharedGlobals.offerPages = createPageOffer({
  window,
  fetch: globalThis.fetch.bind(globalThis),
  isWhole: compileCues(wholePageCues),
  report,
})
