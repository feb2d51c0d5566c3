import { inputGateOf } from '../../../page/input-gate'
import { copiedMarkup } from './copied-markup'

/** Chromium has the selection of a shadow tree at its root, Firefox at the document. */
type RootWithSelection = Node & { readonly getSelection?: () => Selection | null }

/**
 * Has the keys that select all select the article, and what is copied of it be plain markup without our styles.
 * @param reader the reader's dialog
 */
export function offerCopying(window: Window, reader: HTMLDialogElement, signal: AbortSignal): void {
  const take = (event: Event) => {
    if (!event.isTrusted) return false
    if (event instanceof KeyboardEvent && isSelectAll(event) && !isInField(reader)) {
      if (selectArticle(window, reader)) event.preventDefault()
      return true
    }
    return event instanceof ClipboardEvent && event.type === 'copy' && copySelected(event, window, reader)
  }
  inputGateOf(window).listen(take, signal)
}

function isSelectAll({ type, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return type === 'keydown' && key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !altKey && !shiftKey
}

function isInField(reader: HTMLDialogElement): boolean {
  const root = reader.getRootNode()
  const focused = root instanceof ShadowRoot ? root.activeElement : null
  return focused?.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea') ?? false
}

/** Selects an article from its title to the end of its text. @returns whether there is one */
function selectArticle(window: Window, reader: HTMLDialogElement): boolean {
  const title = reader.querySelector('.title')
  // The last page, where others were added.
  const content = [...reader.querySelectorAll('.content')].at(-1)
  const selection = selectionIn(window, reader)
  if (!title || !content || !selection) return false
  selection.setBaseAndExtent(title, 0, content, content.childNodes.length)
  return true
}

/** Copies what is selected of the article. @returns whether anything of it is */
function copySelected(event: ClipboardEvent, window: Window, reader: HTMLDialogElement): boolean {
  const article = reader.querySelector('.article')
  const selection = selectionIn(window, reader)
  if (!article || !selection || selection.rangeCount === 0 || !event.clipboardData) return false
  const range = selection.getRangeAt(0)
  if (range.collapsed || !article.contains(range.commonAncestorContainer)) return false
  const { html, plain } = copiedMarkup(range.cloneContents())
  event.clipboardData.setData('text/html', html)
  event.clipboardData.setData('text/plain', plain)
  event.preventDefault()
  return true
}

function selectionIn(window: Window, reader: HTMLDialogElement): Selection | null {
  const root: RootWithSelection = reader.getRootNode()
  return root.getSelection ? root.getSelection() : window.getSelection()
}
