import type { MessageName } from '../../i18n/messages'

/**
 * The messages that the reader may show only some time after it was opened. They are read when it opens, because
 * once the extension has been updated, an open page can read no messages any more.
 */
export const readerStrings: readonly MessageName[] = [
  'not_saved',
  'storage_refused',
  'view_missing',
  'image_missing',
  'uncertain_missing_one',
  'uncertain_missing_other',
  'uncertain_show_one',
  'uncertain_show_other',
  'uncertain_taken_one',
  'uncertain_taken_other',
  'uncertain_hide_one',
  'uncertain_hide_other',
  'uncertain_label',
  'end_of_article',
  'cut_off',
  'pages',
  'page_of',
  'page_number',
  'page_previous',
  'page_next',
  'reading_doubt',
  'reading_other',
  'reading_is_other',
  'reading_usual',
  'reading_keep',
  'reading_now_other',
  'reading_now_usual',
  'reading_same',
  'reading_none',
  'shortcut_reading',
  'omitted',
  'site_missing',
  'site_unknown',
  'failure_siteNotSaved_advice',
  'omitted_count',
  'omitted_textless',
]
