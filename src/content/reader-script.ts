import { callBackground } from '../messaging/in-page'
import { isOrphaned } from '../platform/extension-api'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { openReader } from '../ui/reader/open-reader'
import { createSecondReaderSource } from './analysis/second-reader-source'
import { sharedGlobals } from './session/shared-globals'
import { createReaderView } from './views/reader-view'
import { registerView } from './views/view-loader'

const { strings } = sharedGlobals

registerView({
  reader: createReaderView({
    window,
    openReader,
    translate: createTranslate([], strings),
    interfaceLanguage: () => interfaceLanguage(strings),
    askSite: async () => (await callBackground('getSiteOpenMode', {})).answer ?? null,
    chooseSite: async mode => {
      const { answer, failed } = await callBackground('setSiteOpenMode', { mode })
      return failed && !isOrphaned() ? 'notSaved' : (answer ?? null)
    },
    reportCovered: () => void callBackground('reportFailure', { failure: 'viewNotShown' }),
    report,
    loadTools: async () => {
      if (!sharedGlobals.addReadingTools) await callBackground('loadTools', {})
      return sharedGlobals.addReadingTools ?? null
    },
    secondReader: createSecondReaderSource(
      window,
      () => sharedGlobals.secondReader ?? null,
      async () => void (await callBackground('loadSecondReader', {})),
    ),
  }),
})
