import { createSelectorMaker } from '../clutter/selectors/make-selector'
import { shadowRootOf } from '../platform/extension-api'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { namingRules } from '../rules/naming'
import { startPicker } from '../ui/picker/start-picker'
import { openList } from '../ui/tray/open-list'
import { openTray } from '../ui/tray/open-tray'
import { tidyThisPage } from './analysis/tidy-this-page'
import { createListing } from './views/is-listed'
import { createListOmitted } from './views/omitted-list'
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
      startPicker,
      selectorsOf,
      isListed,
      translate,
      interfaceLanguage: () => interfaceLanguage(),
    }),
    list: createListOmitted({ selectorsOf, isListed, translate, openList }),
  },
})
