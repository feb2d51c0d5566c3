import { createSelectorMaker } from '../clutter/selectors/make-selector'
import { shadowRootOf } from '../platform/page'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { startPicker } from '../reader/picker/start'
import { openTray } from '../reader/tray/open'
import { openList } from '../reader/tray/open-list'
import { namingRules } from '../rules/naming'
import { createListOmitted } from './list-omitted'
import { createListing } from './listed-blocks'
import { createTidyView } from './show-tidy'
import { tidyThisPage } from './tidy-page'
import { tidyStrings } from './tidy-strings'
import { offerView } from './views'

const selectorsOf = createSelectorMaker(namingRules)
const isListed = createListing(shadowRootOf)
const translate = createTranslate(tidyStrings)

offerView({
  tidy: {
    show: createTidyView({
      window,
      tidy: tidyThisPage,
      openTray,
      startPicker,
      selectorsOf,
      isListed,
      translate,
      interfaceLanguage,
    }),
    list: createListOmitted({ selectorsOf, isListed, translate, openList }),
  },
})
