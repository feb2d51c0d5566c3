/** Selectors, most of them as the mere names they ask for; lists of names are parted by white space. */
export interface SelectorLists {
  readonly ids: string
  readonly classes: string
  /** The others. Each asks its very element for an id, a class name or a tag of its own; none has a comma. */
  readonly others: readonly string[]
}
