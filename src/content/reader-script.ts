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
import { noteWhereabouts } from './views/save-page-state'
import { offerView } from './views/view-loader'

/** A page of this many elements takes a good half second to read. */
const largePage = 20_000

const address = () => window.location.href

offerView({
  reader: createReaderView({
    window,
    isLarge: document => document.getElementsByTagName('*').length > largePage,
    analyzePage,
    isWorthOpening: (article, odds) => isWorthOpening(article, odds, readModel),
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
