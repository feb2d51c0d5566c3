import { attributeOf, putAttribute } from '../../page/dom-access'

/** The scroll bar of a page, which would stand next to that of the reader. */
interface PageScrollBar {
  readonly hide: () => void
  /** Gives it back, and the `style` attribute its text of before, unless the page has changed that meanwhile. */
  readonly restore: () => void
}

const properties = ['overflow-x', 'overflow-y'] as const

/** No rule of a page beats an inline one with `!important`. */
export function createPageScrollBar({ documentElement: root }: Document): PageScrollBar {
  let undo: (() => void) | null = null
  const hide = () => {
    if (undo) return
    const { style } = root
    const textBefore = attributeOf(root, 'style')
    const before = properties.map(
      name => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
    )
    for (const name of properties) style.setProperty(name, 'hidden', 'important')
    const textWhileHidden = attributeOf(root, 'style')
    undo = () => {
      if (attributeOf(root, 'style') === textWhileHidden) return putAttribute(root, 'style', textBefore)
      for (const [name, value, priority] of before) style.setProperty(name, value, priority)
      if (textBefore === null && style.length === 0) putAttribute(root, 'style', null)
    }
  }
  return {
    hide,
    restore: () => {
      undo?.()
      undo = null
    },
  }
}
