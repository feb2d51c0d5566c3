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
  'left_out_missing_one',
  'left_out_missing_other',
  'left_out_show_one',
  'left_out_show_other',
  'left_out_taken_one',
  'left_out_taken_other',
  'left_out_hide_one',
  'left_out_hide_other',
  'left_out_label',
  'omitted',
  'site_missing',
  'site_unknown',
  'failure_siteNotSaved_advice',
  'omitted_count',
  'omitted_textless',
]
