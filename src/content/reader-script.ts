import { isWorthOpening } from '../detection/second-look'
import { sendToBackground } from '../messaging/in-page'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { readModel } from '../rules/page-model'
import { parseChosenOpening, parseOpeningOfSite } from '../sites/open-mode'
import { openReader } from '../ui/reader/open'
import { analyzePage } from './analysis/extract-page'
import { readerStrings } from './views/reader-strings'
import { createReaderView } from './views/reader-view'
import { registerView } from './views/view-loader'

/** A page of more elements than this takes over half a second to read. */
const largePage = 20_000

const address = () => window.location.href

registerView({
  reader: createReaderView({
    window,
    isLarge: document => document.getElementsByTagName('*').length > largePage,
    analyzePage,
    isWorthOpening: (article, odds) => isWorthOpening(article, odds, readModel),
    openReader,
    translate: createTranslate(readerStrings),
    interfaceLanguage,
    askSite: async () =>
      parseOpeningOfSite(await sendToBackground({ type: 'siteAsked', address: address() })),
    chooseSite: async opening =>
      parseChosenOpening(await sendToBackground({ type: 'siteChosen', address: address(), opening })),
    report,
  }),
})
