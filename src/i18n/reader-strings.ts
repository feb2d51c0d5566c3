import type { MessageName } from './messages'
import { formsOf } from './plural'

const measures = ['size', 'width', 'leading'] as const

const counted = ['uncertain_missing', 'uncertain_show', 'uncertain_taken', 'uncertain_hide'] as const

const themes = ['auto', 'light', 'sepia', 'dark', 'black'] as const

const shortcuts = [
  'size',
  'width',
  'typeface',
  'theme',
  'contents',
  'sections',
  'print',
  'panel',
  'omitted',
  'site',
  'tidy',
  'help',
  'close',
  'toggle',
] as const

/**
 * The messages of the reader, but for those of failures and of the kinds of embeds. The background hands them to the page
 * beforehand: the first message that a page asks for makes it wait until the browser has brought it all, and once the
 * extension has been updated, an open page can read no messages any more.
 */
export const readerStrings: readonly MessageName[] = [
  'not_saved',
  'storage_refused',
  'view_missing',
  'image_missing',
  ...counted.flatMap(formsOf),
  'uncertain_label',
  'go_on',
  'progress',
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
  'shortcut_point',
  'reading_point',
  'reading_is_pointed',
  'reading_now_pointed',
  'picker_refused_textless',
  'omitted',
  'site_missing',
  'site_unknown',
  'failure_siteNotSaved_advice',
  'omitted_count',
  'omitted_textless',
  'reader_label',
  'opening',
  'close',
  'tidy',
  'tidy_instead',
  'site_panel',
  'shortcuts',
  'type_panel',
  'updated_on',
  'end_of_article',
  'to_top',
  'contents',
  'print',
  'picture_enlarge',
  'picture_enlarge_named',
  'picture_of',
  'picture_previous',
  'picture_next',
  'picture_larger',
  'picture_smaller',
  'embed_open',
  'embed_failed',
  'theme',
  ...themes.map(theme => `theme_${theme}` as const),
  'typeface',
  ...(['serif', 'sans', 'easy'] as const).map(typeface => `typeface_${typeface}` as const),
  ...measures,
  ...measures.map(measure => `${measure}_more` as const),
  ...measures.map(measure => `${measure}_less` as const),
  'reset',
  ...shortcuts.map(name => `shortcut_${name}` as const),
]
