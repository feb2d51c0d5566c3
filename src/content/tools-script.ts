import { callBackground } from '../messaging/in-page'
import { shadowRootOf } from '../platform/extension-api'
import { addReadingTools } from '../ui/reader/tools/add-reading-tools'
import { sharedGlobals } from './session/shared-globals'
import { createFollower } from './views/follow-in-page'
import { followOmitted } from './views/follow-omitted'
import { createReaderListing } from './views/is-listed'

const isListed = createReaderListing(shadowRootOf)

const followPlace = createFollower(window, {
  open: async () => (await callBackground('openPlace', {})).answer ?? null,
  keep: (ticket, place) => void callBackground('keepPlace', { ticket, place }),
})

sharedGlobals.addReadingTools = options => {
  addReadingTools({
    ...options,
    stylePrint: isOn => void callBackground('stylePage', { style: 'printed', isOn }),
  })
  followOmitted(options, isListed)
  return followPlace(options)
}
