import { focusedAround, focusInPlace } from '../../kit/focus'

/**
 * Puts a text into the clipboard.
 * @param reader the reader's dialog: beside it nothing can take the focus
 * @returns whether the browser did so
 */
export async function writeClipboard(text: string, reader: HTMLElement): Promise<boolean> {
  try {
    // Only pages with `https:` have a clipboard, and some of them forbid its use.
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyFromField(text, reader)
  }
}

function copyFromField(text: string, reader: HTMLElement): boolean {
  const focused = focusedAround(reader)
  const field = reader.ownerDocument.createElement('textarea')
  Object.assign(field, { className: 'said', value: text, readOnly: true })
  reader.append(field)
  focusInPlace(field)
  field.select()
  const isCopied = reader.ownerDocument.execCommand('copy')
  field.remove()
  focusInPlace(focused)
  return isCopied
}
