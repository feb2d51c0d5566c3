/** What is told of a block on a page before it is hidden. */
export type PickedKind =
  | 'block'
  | 'navigation'
  | 'aside'
  | 'header'
  | 'footer'
  | 'form'
  | 'list'
  | 'item'
  | 'table'
  | 'picture'
  | 'video'
  | 'frame'
  | 'dialog'
  | 'heading'
  | 'paragraph'
  | 'button'

/** Why a block cannot be hidden: it is the page, or it holds the title, most of the text, or what the article needs. */
export type PickerRefusal = 'page' | 'title' | 'text' | 'kept'

/** The strings of the tool with which a reader picks what to hide. */
export type PickerStringName =
  | `picker_${'label' | 'hint' | 'keys' | 'hide' | 'wider' | 'narrower' | 'undo' | 'done' | 'everywhere' | 'alike'}`
  | `picker_${'here_only' | 'none_alike' | 'block' | 'shown'}`
  | `picker_${'count' | 'hidden'}_${'one' | 'other'}`
  | `picker_refused_${PickerRefusal}`
  | `picker_kind_${PickedKind}`
