import { createSelectorMaker } from '../clutter/selector'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { startPicker } from '../reader/picker/start'
import { openTray } from '../reader/tray/open'
import { namingRules } from '../rules/naming'
import { createTidyView } from './show-tidy'
import { tidyThisPage } from './tidy-page'
import { tidyStrings } from './view-strings'
import { offerView } from './views'

offerView({
  tidy: createTidyView({
    window,
    tidy: tidyThisPage,
    openTray,
    startPicker,
    selectorsOf: createSelectorMaker(namingRules),
    translate: createTranslate(tidyStrings),
    interfaceLanguage,
  }),
})
