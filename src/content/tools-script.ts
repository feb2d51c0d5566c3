import { callBackground } from '../messaging/in-page'
import { addReadingTools } from '../ui/reader/tools/add-reading-tools'
import { sharedGlobals } from './session/shared-globals'
import { createFollower } from './views/follow-in-page'

const followPlace = createFollower(window, {
  open: async () => (await callBackground('openPlace', {})).answer ?? null,
  keep: (ticket, place) => void callBackground('keepPlace', { ticket, place }),
})

sharedGlobals.addReadingTools = options => {
  addReadingTools({
    ...options,
    stylePrint: isOn => void callBackground('stylePage', { style: 'printed', isOn }),
  })
  return followPlace(options)
}
