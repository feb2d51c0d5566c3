import type { RuledKind } from '../domain/clutter'
import type { EmbedStringName } from '../domain/embeds'
import type { FailureKind } from '../domain/failures'
import type { PageKind } from '../domain/page-verdict'
import type { BackupFault } from '../settings/parse-backup'
import type { Measure, Theme, Typeface } from '../settings/preferences'
import type { SiteRuleFaultKind } from '../site-rules/faults'
import type { SiteOpening } from '../sites/open-mode'
import type { PickerStringName } from '../ui/picker/strings'

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

/** What the page of options says, by the names in `_locales`. */
type OptionsStringName =
  | 'options_title'
  | 'options_heading'
  | 'options_nav'
  | 'options_sites'
  | 'options_sites_intro'
  | 'options_add_label'
  | 'options_add_hint'
  | 'options_add'
  | 'options_bad_site'
  | 'options_means_site'
  | 'options_means_host'
  | 'options_means_path'
  | 'options_view'
  | 'options_view_reader'
  | 'options_view_tidy'
  | 'options_view_of'
  | 'options_added'
  | 'options_added_missing'
  | 'options_allow'
  | 'options_allow_site'
  | 'options_missing'
  | 'options_allowed'
  | 'options_denied'
  | 'options_waiting'
  | 'options_allow_all'
  | 'options_all_allowed'
  | 'options_all_denied'
  | 'options_remove'
  | 'options_removed'
  | 'options_undo'
  | 'options_search'
  | 'options_order'
  | 'options_order_name'
  | 'options_order_changed'
  | 'options_chosen'
  | 'options_none_chosen'
  | 'options_none_found'
  | 'options_never'
  | 'options_excepted'
  | 'options_starters'
  | 'options_starters_intro'
  | 'options_always'
  | 'options_always_intro'
  | 'options_sync_newerVersion'
  | 'options_sync_refused'
  | 'options_rules'
  | 'options_rules_intro'
  | 'options_no_rules'
  | 'options_hides'
  | 'options_keeps'
  | 'options_content'
  | 'options_remove_rules'
  | 'options_remove_all'
  | 'options_aside'
  | 'options_aside_intro'
  | 'options_discard'
  | 'options_discarded'
  | 'options_reading'
  | 'options_reading_intro'
  | 'options_preview'
  | 'options_was_first'
  | 'options_keys'
  | 'options_keys_intro'
  | 'options_keys_browser'
  | 'options_keys_reader'
  | 'options_keys_change'
  | 'options_keys_how'
  | 'options_no_key'
  | 'options_data'
  | 'options_data_intro'
  | 'options_export'
  | 'options_export_intro'
  | 'options_import'
  | 'options_import_intro'
  | 'options_review'
  | 'options_review_preferences'
  | 'options_take_over'
  | 'options_cancel'
  | 'options_imported'
  | 'options_reset'
  | 'options_reset_intro'
  | 'options_was_reset'
  | 'options_undone'
  | 'options_kept_refused'
  | 'options_kept_orphaned'
  | 'options_kept_partly'
  | `options_${Counted}_${'one' | 'other'}`
  | `sample_${'site' | 'title' | 'standfirst' | 'first' | 'second'}`
  | `backup_fault_${BackupFault}`

/** What is said in one way of one and in another of more. */
type Counted = 'more' | 'sync_partly' | 'unread' | 'review_sites' | 'review_rules' | 'review_left_out'
