import { callBackground } from '../messaging/in-page'
import { sharedGlobals } from './session/shared-globals'
import { createFollower } from './views/follow-in-page'

sharedGlobals.followPlace = createFollower(window, {
  open: async () => (await callBackground('openPlace', {})).answer ?? null,
  keep: (ticket, place) => void callBackground('keepPlace', { ticket, place }),
})
