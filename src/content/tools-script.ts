import { findNextChapter } from '../article/pages/find-next-chapter'
import { callBackground } from '../messaging/in-page'
import { compileCues } from '../page/text-cues'
import { shadowRootOf } from '../platform/extension-api'
import { report } from '../platform/report'
import { chapterCues } from '../rules/page-links'
import { onLinkFollowed } from '../ui/reader/links/on-link-followed'
import { addReadingTools } from '../ui/reader/tools/add-reading-tools'
import { whenInReader } from '../ui/reader/tools/when-in-reader'
import { sharedGlobals } from './session/shared-globals'
import { createFollower } from './views/follow-in-page'
import { followOmitted } from './views/follow-omitted'
import { createReaderListing } from './views/is-listed'
import type { OfferPagesOptions } from './views/tools-types'

const isChapter = compileCues(chapterCues)
const isListed = createReaderListing(shadowRootOf)

const followPlace = createFollower(window, {
  open: async () => (await callBackground('openPlace', {})).answer ?? null,
  keep: (ticket, place) => void callBackground('keepPlace', { ticket, place }),
})

/** What adds pages comes only where the article has others. */
async function offerPages(options: OfferPagesOptions): Promise<void> {
  await whenInReader(options.reader, '.pages', options.signal)
  if (!sharedGlobals.offerPages) await callBackground('loadPages', {})
  if (!options.signal.aborted) sharedGlobals.offerPages?.(options)
}

sharedGlobals.addReadingTools = options => {
  addReadingTools({
    ...options,
    stylePrint: isOn => void callBackground('stylePage', { style: 'printed', isOn }),
    report,
    nextChapter: findNextChapter(document, isChapter),
  })
  offerPages(options).catch(error => report('offering other pages', error))
  if (options.followsLinks) {
    const follow = (to: string) => void callBackground('followLink', { to })
    onLinkFollowed(options.reader, follow, options.signal)
  }
  followOmitted(options, isListed)
  return followPlace(options)
}
