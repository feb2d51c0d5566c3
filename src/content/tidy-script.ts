import { createSelectorMaker } from '../clutter/selectors/make-selector'
import { shadowRootOf } from '../platform/extension-api'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { namingRules } from '../rules/naming'
import { pickArticle } from '../ui/picker/pick-article'
import { pickToHide } from '../ui/picker/pick-to-hide'
import { openList } from '../ui/tray/open-list'
import { openTray } from '../ui/tray/open-tray'
import { tidyThisPage } from './analysis/tidy-this-page'
import { createListing, createReaderListing } from './views/is-listed'
import { createListOmitted } from './views/omitted-list'
import { createPointAtArticle } from './views/point-at-article'
import { tidyStrings } from './views/tidy-strings'
import { createTidyView } from './views/tidy-view'
import { registerView } from './views/view-loader'

const selectorsOf = createSelectorMaker(namingRules)
const isListed = createListing(shadowRootOf)
const translate = createTranslate(tidyStrings)

registerView({
  tidy: {
    show: createTidyView({
      window,
      tidy: tidyThisPage,
      openTray,
      pickToHide,
      selectorsOf,
      isListed,
      translate,
      interfaceLanguage: () => interfaceLanguage(),
    }),
    point: createPointAtArticle({
      window,
      pickArticle,
      selectorsOf,
      translate,
      interfaceLanguage: () => interfaceLanguage(),
      report,
    }),
    list: createListOmitted({
      selectorsOf,
      isListed: createReaderListing(shadowRootOf),
      translate,
      openList,
    }),
  },
})
