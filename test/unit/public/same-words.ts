/** Messages that may rightly be the same in English and in another language: names, and words that languages share. */
export const sameInManyLanguages: readonly string[] = [
  'theme_sepia',
  'ownInk',
  'ownAccent',
  'page_number',
  'pages_stop',
  'clutter_newsletter',
  'clutter_navigation',
  'picker_kind_block',
  'picker_kind_navigation',
  'picker_kind_video',
  'picker_block',
  'options_heading',
  'options_sites',
  'options_starters',
  'options_view_reader',
]
