import { ruledKinds } from '../domain/clutter'
import { pickerStringNames } from '../domain/picker-strings'
import type { StringName } from '../domain/strings'

// Strings that a view may want only later. They are read when it comes: once the extension has been updated under
// it, nothing can be read.

const failures = ['not_saved', 'storage_refused', 'view_missing'] as const

export const readerStrings: readonly StringName[] = [
  ...failures,
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
]

export const tidyStrings: readonly StringName[] = [
  ...failures,
  ...ruledKinds.map(kind => `clutter_${kind}` as const),
  'tray_label',
  'tray_count',
  'tray_nothing',
  'tray_read',
  'tray_end',
  'tray_heading',
  'tray_show',
  'tray_hide',
  'tray_wordless',
  'tray_hint',
  'tray_pick',
  'tray_always_show',
  'tray_always_hide',
  'tray_forget',
  ...(['picked', 'own', 'bundled'] as const).map(reason => `tray_why_${reason}` as const),
  ...pickerStringNames,
  ...(['box', 'line', 'over', 'above', 'below', 'unseen'] as const).map(is => `tray_place_${is}` as const),
  ...(['token', 'selector', 'heading', 'choice', 'repeatedCards', 'arrows'] as const).map(
    signal => `tray_why_${signal}` as const,
  ),
  ...(['above', 'between', 'below'] as const).map(position => `tray_why_${position}` as const),
]
