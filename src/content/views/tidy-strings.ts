import { ruledKinds } from '../../domain/clutter'
import type { StringName } from '../../i18n/messages'
import { pickerStringNames } from '../../ui/picker/strings'

/**
 * Strings that the tidied page and its tray may need only after they have opened. They are read when the view opens,
 * since nothing can be read any more once the extension was updated.
 */
export const tidyStrings: readonly StringName[] = [
  'not_saved',
  'storage_refused',
  'view_missing',
  ...ruledKinds.map(kind => `clutter_${kind}` as const),
  'omitted_hint',
  'omitted_nothing',
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
