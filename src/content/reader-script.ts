import { isWorthOpening } from '../detection/second-look'
import { callBackground } from '../messaging/in-page'
import { isOrphaned } from '../platform/extension-api'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { readModel } from '../rules/page-model'
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
    askSite: async () => (await callBackground('getSiteOpening', { address: address() })).answer ?? null,
    chooseSite: async opening => {
      const { answer, failed } = await callBackground('chooseSiteOpening', { address: address(), opening })
      return failed && !isOrphaned() ? 'notKept' : (answer ?? null)
    },
    report,
  }),
})
