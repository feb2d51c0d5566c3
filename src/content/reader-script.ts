import { callBackground } from '../messaging/in-page'
import { isOrphaned } from '../platform/extension-api'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { openReader } from '../ui/reader/open'
import { readerStrings } from './views/reader-strings'
import { createReaderView } from './views/reader-view'
import { registerView } from './views/view-loader'

const address = () => window.location.href

registerView({
  reader: createReaderView({
    window,
    openReader,
    translate: createTranslate(readerStrings),
    interfaceLanguage,
    askSite: async () => (await callBackground('getSiteOpening', { address: address() })).answer ?? null,
    chooseSite: async opening => {
      const { answer, failed } = await callBackground('chooseSiteOpening', { address: address(), opening })
      return failed && !isOrphaned() ? 'notKept' : (answer ?? null)
    },
    report,
  }),
})
