/** The attribute on a block of the page that is hidden. */
export const hiddenMark = 'data-leeslamp-hidden'

/** The attribute on an element whose locks are undone; its value lists them, parted by spaces. */
export const unlockedMark = 'data-leeslamp-unlocked'

/** What a prompt does to the page below it by style. The names are those of the attribute's value. */
export type Lock = 'scroll' | 'place' | 'blur' | 'touch' | 'pointer'
