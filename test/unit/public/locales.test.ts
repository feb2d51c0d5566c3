import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StringName } from '../../../src/i18n/messages'

interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
type Messages = Readonly<Record<string, Message>>

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'src/public/_locales')
const languages = ['en', 'nl', 'de']

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
}

const english = messagesOf('en')
const keys = Object.keys(english)

/** All names of `StringName`; the compiler keeps this list and that type the same. */
const names = Object.keys({
  language: 1,
  reader_label: 1,
  action_open: 1,
  action_open_anyway: 1,
  action_close: 1,
  action_untidy: 1,
  close: 1,
  opening: 1,
  type_panel: 1,
  theme: 1,
  theme_auto: 1,
  theme_light: 1,
  theme_sepia: 1,
  theme_dark: 1,
  theme_black: 1,
  typeface: 1,
  typeface_serif: 1,
  typeface_sans: 1,
  typeface_easy: 1,
  size: 1,
  size_more: 1,
  size_less: 1,
  width: 1,
  width_more: 1,
  width_less: 1,
  leading: 1,
  leading_more: 1,
  leading_less: 1,
  reset: 1,
  shortcuts: 1,
  shortcut_close: 1,
  shortcut_size: 1,
  shortcut_width: 1,
  shortcut_theme: 1,
  shortcut_typeface: 1,
  shortcut_panel: 1,
  shortcut_omitted: 1,
  shortcut_tidy: 1,
  shortcut_help: 1,
  shortcut_toggle: 1,
  to_top: 1,
  end_of_article: 1,
  updated_on: 1,
  image_missing: 1,
  left_out_missing_one: 1,
  left_out_missing_other: 1,
  left_out_show_one: 1,
  left_out_show_other: 1,
  left_out_taken_one: 1,
  left_out_taken_other: 1,
  left_out_hide_one: 1,
  left_out_hide_other: 1,
  left_out_label: 1,
  embed_load_video: 1,
  embed_load_post: 1,
  embed_load_audio: 1,
  embed_load_map: 1,
  embed_load_graphic: 1,
  embed_load_content: 1,
  embed_open: 1,
  embed_failed: 1,
  omitted: 1,
  omitted_count: 1,
  omitted_hint: 1,
  omitted_nothing: 1,
  omitted_textless: 1,
  tidy: 1,
  tidy_instead: 1,
  clutter_consent: 1,
  clutter_prompt: 1,
  clutter_newsletter: 1,
  clutter_paywall: 1,
  clutter_appBanner: 1,
  clutter_ad: 1,
  clutter_share: 1,
  clutter_related: 1,
  clutter_mostRead: 1,
  clutter_comments: 1,
  clutter_sidebar: 1,
  clutter_navigation: 1,
  clutter_authorBox: 1,
  clutter_tags: 1,
  clutter_picked: 1,
  tray_label: 1,
  tray_count: 1,
  tray_nothing: 1,
  tray_read: 1,
  tray_end: 1,
  tray_heading: 1,
  tray_show: 1,
  tray_hide: 1,
  tray_wordless: 1,
  tray_hint: 1,
  tray_place_box: 1,
  tray_place_line: 1,
  tray_place_over: 1,
  tray_place_above: 1,
  tray_place_below: 1,
  tray_place_unseen: 1,
  tray_why_token: 1,
  tray_why_selector: 1,
  tray_why_heading: 1,
  tray_why_choice: 1,
  tray_why_repeatedCards: 1,
  tray_why_arrows: 1,
  tray_pick: 1,
  tray_always_show: 1,
  tray_always_hide: 1,
  tray_forget: 1,
  tray_why_picked: 1,
  tray_why_own: 1,
  tray_why_bundled: 1,
  tray_why_above: 1,
  tray_why_between: 1,
  tray_why_below: 1,
  picker_label: 1,
  picker_hint: 1,
  picker_keys: 1,
  picker_hide: 1,
  picker_wider: 1,
  picker_narrower: 1,
  picker_undo: 1,
  picker_done: 1,
  picker_everywhere: 1,
  picker_alike: 1,
  picker_here_only: 1,
  picker_none_alike: 1,
  picker_block: 1,
  picker_count_one: 1,
  picker_count_other: 1,
  picker_hidden_one: 1,
  picker_hidden_other: 1,
  picker_shown: 1,
  picker_refused_page: 1,
  picker_refused_title: 1,
  picker_refused_text: 1,
  picker_refused_kept: 1,
  picker_kind_block: 1,
  picker_kind_navigation: 1,
  picker_kind_aside: 1,
  picker_kind_header: 1,
  picker_kind_footer: 1,
  picker_kind_form: 1,
  picker_kind_list: 1,
  picker_kind_item: 1,
  picker_kind_table: 1,
  picker_kind_picture: 1,
  picker_kind_video: 1,
  picker_kind_frame: 1,
  picker_kind_dialog: 1,
  picker_kind_heading: 1,
  picker_kind_paragraph: 1,
  picker_kind_button: 1,
  rule_fault_noRules: 1,
  rule_fault_newerVersion: 1,
  rule_fault_noRule: 1,
  rule_fault_badSite: 1,
  rule_fault_badSelector: 1,
  rule_fault_badKind: 1,
  rule_fault_badPart: 1,
  rule_fault_tooMany: 1,
  not_saved: 1,
  storage_refused: 1,
  view_missing: 1,
  site_panel: 1,
  site_opens: 1,
  site_opens_click: 1,
  site_opens_reader: 1,
  site_opens_tidy: 1,
  site_missing: 1,
  site_unknown: 1,
  shortcut_site: 1,
  not_opened_frontPage: 1,
  not_opened_list: 1,
  not_opened_search: 1,
  not_opened_gallery: 1,
  not_opened_video: 1,
  not_opened_shop: 1,
  not_opened_forum: 1,
  not_opened_unknown: 1,
  excepted: 1,
  menu_always_reader: 1,
  menu_always_tidy: 1,
  menu_not_this_page: 1,
  menu_never: 1,
  menu_tidy: 1,
  menu_open_link: 1,
  command_tidy: 1,
  command_next_view: 1,
  failure_notAnArticle: 1,
  failure_notAnArticle_advice: 1,
  failure_emptyPage: 1,
  failure_emptyPage_advice: 1,
  failure_restrictedPage: 1,
  failure_restrictedPage_advice: 1,
  failure_filePage: 1,
  failure_filePage_advice: 1,
  failure_pdfPage: 1,
  failure_pdfPage_advice: 1,
  failure_extractionFailed: 1,
  failure_extractionFailed_advice: 1,
  failure_viewNotLoaded: 1,
  failure_viewNotLoaded_advice: 1,
  failure_siteNotKept: 1,
  failure_siteNotKept_advice: 1,
  options_title: 1,
  options_heading: 1,
  options_nav: 1,
  options_sites: 1,
  options_sites_intro: 1,
  options_add_label: 1,
  options_add_hint: 1,
  options_add: 1,
  options_bad_site: 1,
  options_means_site: 1,
  options_means_host: 1,
  options_means_path: 1,
  options_view: 1,
  options_view_reader: 1,
  options_view_tidy: 1,
  options_view_of: 1,
  options_added: 1,
  options_added_missing: 1,
  options_allow: 1,
  options_allow_site: 1,
  options_missing: 1,
  options_allowed: 1,
  options_denied: 1,
  options_waiting: 1,
  options_allow_all: 1,
  options_all_allowed: 1,
  options_all_denied: 1,
  options_remove: 1,
  options_removed: 1,
  options_undo: 1,
  options_search: 1,
  options_order: 1,
  options_order_name: 1,
  options_order_changed: 1,
  options_chosen: 1,
  options_none_chosen: 1,
  options_none_found: 1,
  options_more_one: 1,
  options_more_other: 1,
  options_never: 1,
  options_excepted: 1,
  options_starters: 1,
  options_starters_intro: 1,
  options_always: 1,
  options_always_intro: 1,
  options_sync_partly_one: 1,
  options_sync_partly_other: 1,
  options_sync_newerVersion: 1,
  options_sync_refused: 1,
  options_unread_one: 1,
  options_unread_other: 1,
  options_rules: 1,
  options_rules_intro: 1,
  options_no_rules: 1,
  options_hides: 1,
  options_keeps: 1,
  options_content: 1,
  options_remove_rules: 1,
  options_remove_all: 1,
  options_aside: 1,
  options_aside_intro: 1,
  options_discard: 1,
  options_discarded: 1,
  options_reading: 1,
  options_reading_intro: 1,
  options_preview: 1,
  options_was_first: 1,
  sample_site: 1,
  sample_title: 1,
  sample_standfirst: 1,
  sample_first: 1,
  sample_second: 1,
  options_keys: 1,
  options_keys_intro: 1,
  options_keys_browser: 1,
  options_keys_reader: 1,
  options_keys_change: 1,
  options_keys_how: 1,
  options_no_key: 1,
  options_data: 1,
  options_data_intro: 1,
  options_export: 1,
  options_export_intro: 1,
  options_import: 1,
  options_import_intro: 1,
  options_review: 1,
  options_review_sites_one: 1,
  options_review_sites_other: 1,
  options_review_rules_one: 1,
  options_review_rules_other: 1,
  options_review_preferences: 1,
  options_review_left_out_one: 1,
  options_review_left_out_other: 1,
  options_take_over: 1,
  options_cancel: 1,
  options_imported: 1,
  options_reset: 1,
  options_reset_intro: 1,
  options_was_reset: 1,
  options_undone: 1,
  options_kept_refused: 1,
  options_kept_orphaned: 1,
  options_kept_partly: 1,
  backup_fault_tooLarge: 1,
  backup_fault_unreadable: 1,
  backup_fault_notJson: 1,
  backup_fault_foreign: 1,
  backup_fault_newerVersion: 1,
  backup_fault_broken: 1,
} satisfies Record<StringName, 1>)

function sources(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const code = files.filter(file => /\.tsx?$/.test(file) && !file.endsWith(join('domain', 'strings.ts')))
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8')
  return [manifest, ...code.map(file => readFileSync(join(root, 'src', file), 'utf8'))].join('\n')
}

/** A test for whether code asks for a string by its name, or by a template that makes it. */
function usesIn(code: string): (key: string) => boolean {
  const asked = new Set(
    Array.from(code.matchAll(/'(\w+)'|"(?:__MSG_)?(\w+?)(?:__)?"/g), found => found[1] ?? found[2]),
  )
  const templates = Array.from(code.matchAll(/`(\w*)\$\{\w+\}(\w*)`/g)).filter(
    ([, head, tail]) => head || tail,
  )
  return key =>
    asked.has(key) ||
    templates.some(([, head = '', tail = '']) => new RegExp(`^${head}[a-zA-Z]+${tail}$`).test(key))
}

describe.each(languages)('in %s', language => {
  const messages = messagesOf(language)

  test('there is every string, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort())
  })

  test('no string is empty or has space around it', () => {
    const odd = Object.entries(messages).filter(([, { message }]) => !message || message !== message.trim())
    expect(odd).toEqual([])
  })

  test('strings have the same places for values as in English', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const places = (text: string | undefined) => [...(text?.match(/\$\w+\$/g) ?? [])].sort()
      expect(places(message), key).toEqual(places(english[key]?.message))
      expect(placeholders, key).toEqual(english[key]?.placeholders ?? {})
      const declared = Object.keys(placeholders).map(name => `$${name.toUpperCase()}$`)
      expect(places(message.toUpperCase()), key).toEqual(declared.sort())
    }
  })

  test('the description fits into a store, and the name into a list', () => {
    const { extension_description: description, extension_name: name } = messages
    expect(description?.message.length).toBeLessThanOrEqual(132)
    expect(name?.message.length).toBeLessThanOrEqual(75)
  })
})

test('the three languages are the only ones', () => {
  expect(readdirSync(folder).sort()).toEqual([...languages].sort())
})

test('every string of the interface exists', () => {
  expect(names.filter(name => !keys.includes(name))).toEqual([])
})

test('every string is told about to those who translate it', () => {
  expect(keys.filter(key => !english[key]?.description)).toEqual([])
})

test('every string is used', () => {
  const isUsed = usesIn(sources())
  expect(keys.filter(key => !isUsed(key))).toEqual([])
})

test('strings that only the manifest asks for are no part of the interface, all others are', () => {
  const others = keys.filter(key => !names.includes(key))
  expect(others.sort()).toEqual(['extension_description', 'extension_name'])
})
