import type { StringName } from '../../i18n/messages'

/**
 * Strings that the reader may need only after it has opened. They are read when it opens, since nothing can be read
 * any more once the extension was updated.
 */
export const readerStrings: readonly StringName[] = [
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
  'failure_siteNotKept_advice',
  'omitted_count',
  'omitted_textless',
]
