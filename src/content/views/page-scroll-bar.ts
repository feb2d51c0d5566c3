import { attributeOf, putAttribute } from '../../page/dom-access'

/** The scroll bar of a page, which would stand next to that of the reader. */
interface PageScrollBar {
  readonly hide: () => void
  /** Gives it back, and the `style` attribute its text of before, unless the page has changed that meanwhile. */
  readonly restore: () => void
}

const hidden = ['overflow-x', 'overflow-y'] as const

/** The shorthand first: where it has a variable, its parts cannot be read. */
const saved = ['overflow', ...hidden] as const

/** No rule of a page beats an inline one with `!important`. */
export function createPageScrollBar(document: Document): PageScrollBar {
  const { documentElement: root } = document
  let undo: (() => void) | null = null
  return {
    hide: () => {
      undo ??= hideBy(root)
    },
    restore: () => {
      undo?.()
      undo = null
    },
  }
}

/** @returns gives back what was */
function hideBy(root: HTMLElement): () => void {
  const { style } = root
  const textBefore = attributeOf(root, 'style')
  // Written again by us, a style that the page's security policy has refused would count.
  const wasRefused = textBefore?.includes(':') === true && style.length === 0
  const before = saved.map(
    name => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  )
  for (const name of hidden) style.setProperty(name, 'hidden', 'important')
  const textWhileHidden = attributeOf(root, 'style')
  return () => {
    if (attributeOf(root, 'style') === textWhileHidden && !wasRefused)
      return putAttribute(root, 'style', textBefore)
    for (const name of hidden) style.removeProperty(name)
    for (const [name, value, priority] of before) if (value) style.setProperty(name, value, priority)
    if (textBefore === null && style.length === 0) putAttribute(root, 'style', null)
  }
}
