/** What is told of a block on a page before it is hidden. */
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

export type PickedKind = (typeof pickedKinds)[number]

/** Why a block cannot be hidden: it is the page, or it holds the title, most of the text, or what the article needs. */
const pickerRefusals = ['page', 'title', 'text', 'kept'] as const

export type PickerRefusal = (typeof pickerRefusals)[number]

const plain = [
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
  'count_one',
  'count_other',
  'hidden_one',
  'hidden_other',
] as const

/** The strings of the tool with which a reader picks what to hide. */
export const pickerStringNames = [
  ...plain.map(name => `picker_${name}` as const),
  ...pickerRefusals.map(refusal => `picker_refused_${refusal}` as const),
  ...pickedKinds.map(kind => `picker_kind_${kind}` as const),
]

export type PickerStringName = (typeof pickerStringNames)[number]
