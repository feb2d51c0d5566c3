import { isWorthOpening } from '../article/detection/second-look'
import { savePreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { openReader } from '../reader/open'
import { readModel } from '../rules/page-model'
import { readPage } from './read-page'
import { createReaderView } from './show-reader'
import { readerStrings } from './view-strings'
import { offerView } from './views'
import { noteWhereabouts } from './whereabouts'

/** A page of this many elements takes a good half second to read. */
const largePage = 20_000

offerView({
  reader: createReaderView({
    window,
    isLarge: document => document.getElementsByTagName('*').length > largePage,
    read: readPage,
    isWorthOpening: (article, page, odds) => isWorthOpening(article, page, odds, readModel),
    openReader,
    noteWhereabouts,
    translate: createTranslate(readerStrings),
    interfaceLanguage,
    savePreferences,
    report,
  }),
})
