import { callBackground } from '../messaging/in-page'
import { addReadingTools } from '../ui/reader/tools/add-reading-tools'
import { sharedGlobals } from './session/shared-globals'

sharedGlobals.addReadingTools = options =>
  addReadingTools({
    ...options,
    stylePrint: isOn => void callBackground('stylePage', { style: 'printed', isOn }),
  })
