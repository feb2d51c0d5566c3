import type { Measure, Theme, Typeface } from '../settings/preferences'
import type { SiteRuleFaultKind } from '../site-rules/faults'
import type { SiteOpening } from '../sites/open-mode'
import type { RuledKind } from './clutter'
import type { EmbedStringName } from './embeds'
import type { FailureKind } from './failures'
import type { OptionsStringName } from './options-strings'
import type { PageKind } from './page-verdict'
import type { PickerStringName } from './picker-strings'

/** Every sentence and label of the interface, by the name it has in `_locales`. */
export type StringName =
  | 'language'
  | 'reader_label'
  | 'action_open'
  | 'action_open_anyway'
  | 'action_close'
  | 'action_untidy'
  | 'close'
  | 'opening'
  | 'type_panel'
  | 'theme'
  | `theme_${Theme}`
  | 'typeface'
  | `typeface_${Typeface}`
  | Measure
  | `${Measure}_more`
  | `${Measure}_less`
  | 'reset'
  | 'shortcuts'
  | `shortcut_${ShortcutName}`
  | 'to_top'
  | 'end_of_article'
  | 'updated_on'
  | 'image_missing'
  | `left_out_${'missing' | 'show' | 'taken' | 'hide'}_${'one' | 'other'}`
  | 'left_out_label'
  | EmbedStringName
  | 'view_missing'
  | `not_opened_${PageKind}`
  | 'excepted'
  | `menu_${'always_reader' | 'always_tidy' | 'not_this_page' | 'never' | 'tidy' | 'open_link'}`
  | `command_${'tidy' | 'next_view'}`
  | 'omitted'
  | 'site_panel'
  | 'site_opens'
  | `site_opens_${SiteOpening}`
  | 'site_missing'
  | 'site_unknown'
  | `omitted_${'count' | 'hint' | 'nothing' | 'textless'}`
  | 'tidy'
  | 'tidy_instead'
  | `clutter_${RuledKind}`
  | `tray_${TrayStringName}`
  | PickerStringName
  | OptionsStringName
  | `rule_fault_${SiteRuleFaultKind}`
  | 'not_saved'
  | 'storage_refused'
  | `failure_${FailureKind}`
  | `failure_${FailureKind}_advice`

export type ShortcutName =
  | 'site'
  | 'close'
  | 'size'
  | 'width'
  | 'theme'
  | 'typeface'
  | 'panel'
  | 'omitted'
  | 'tidy'
  | 'help'
  | 'toggle'

type TrayStringName =
  | 'label'
  | 'count'
  | 'nothing'
  | 'read'
  | 'end'
  | 'heading'
  | 'show'
  | 'hide'
  | 'wordless'
  | 'hint'
  | `place_${'box' | 'line' | 'over' | 'above' | 'below' | 'unseen'}`
  | `why_${'token' | 'selector' | 'heading' | 'choice' | 'repeatedCards' | 'arrows'}`
  | 'pick'
  | 'always_show'
  | 'always_hide'
  | 'forget'
  | `why_${'picked' | 'own' | 'bundled'}`
  | `why_${'above' | 'between' | 'below'}`

/** Gives a string of the interface in the reader's language, its places filled in order. */
export type Translate = (name: StringName, ...values: readonly string[]) => string
