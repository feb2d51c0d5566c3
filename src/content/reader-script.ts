import { sendToBackground } from '../messaging/in-page'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { parseChosenOpening, parseOpeningOfSite } from '../sites/open-mode'
import { openReader } from '../ui/reader/open'
import { readerStrings } from './views/reader-strings'
import { createReaderView } from './views/reader-view'
import { noteWhereabouts } from './views/save-page-state'
import { offerView } from './views/view-loader'

const address = () => window.location.href

offerView({
  reader: createReaderView({
    window,
    openReader,
    noteWhereabouts,
    translate: createTranslate(readerStrings),
    interfaceLanguage,
    askSite: async () =>
      parseOpeningOfSite(await sendToBackground({ type: 'siteAsked', address: address() })),
    chooseSite: async opening =>
      parseChosenOpening(await sendToBackground({ type: 'siteChosen', address: address(), opening })),
    report,
  }),
})
