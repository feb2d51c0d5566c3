import { ruledKinds } from '../../domain/clutter'
import type { MessageName } from '../../i18n/messages'
import { formsOf } from '../../i18n/plural'

const pickerNames = [
  'label',
  'hint',
  'keys',
  'hide',
  'wider',
  'narrower',
  'undo',
  'done',
  'everywhere',
  'alike',
  'here_only',
  'none_alike',
  'block',
  'shown',
] as const

const articlePickerNames = ['label', 'hint', 'keys', 'take', 'end', 'here_only'] as const

const pickedKinds = [
  'block',
  'navigation',
  'aside',
  'header',
  'footer',
  'form',
  'list',
  'item',
  'table',
  'picture',
  'video',
  'frame',
  'dialog',
  'heading',
  'paragraph',
  'button',
] as const

const trayNames = [
  'label',
  'count',
  'nothing',
  'read',
  'end',
  'heading',
  'show',
  'hide',
  'wordless',
  'hint',
  'pick',
  'always_show',
  'always_hide',
  'forget',
] as const

const trayReasons = [
  'token',
  'selector',
  'heading',
  'choice',
  'repeatedCards',
  'comments',
  'arrows',
  'picked',
  'user',
  'bundled',
  'above',
  'between',
  'below',
] as const

/**
 * The messages that the tidied page, its tray and the picker may show only some time after they were opened. They are
 * read when the view opens, because once the extension has been updated, an open page can read no messages any more.
 */
export const tidyStrings: readonly MessageName[] = [
  'not_saved',
  'storage_refused',
  'view_missing',
  'omitted_hint',
  'omitted_nothing',
  ...ruledKinds.map(kind => `clutter_${kind}` as const),
  ...trayNames.map(name => `tray_${name}` as const),
  ...(['box', 'line', 'over', 'above', 'below', 'unseen'] as const).map(is => `tray_place_${is}` as const),
  ...trayReasons.map(reason => `tray_why_${reason}` as const),
  ...pickerNames.map(name => `picker_${name}` as const),
  ...formsOf('picker_count'),
  ...formsOf('picker_hidden'),
  ...articlePickerNames.map(name => `picker_article_${name}` as const),
  ...formsOf('picker_article_words'),
  ...(['page', 'title', 'text', 'kept', 'textless'] as const).map(
    reason => `picker_refused_${reason}` as const,
  ),
  ...pickedKinds.map(kind => `picker_kind_${kind}` as const),
]
