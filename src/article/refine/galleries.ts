import { appendAll } from '../append-all'
import { withoutSize } from './picture-address'

/** Two pictures in a row are no gallery. */
const fewest = 3

/** Puts the pictures of a gallery, which stand in a row without text between them, into one figure. */
export function groupGalleries(root: Element): void {
  let row: Element[] = []
  const endRow = () => {
    const [first] = row
    if (first && row.length >= fewest) {
      const gallery = root.ownerDocument.createElement('figure')
      first.before(gallery)
      appendAll(gallery, row)
    }
    row = []
  }
  for (const block of [...root.children]) {
    if (block.tagName === 'FIGURE' && block.querySelector('img')) row.push(block)
    else endRow()
  }
  endRow()
}

/** Removes a picture that the text has shown before. Its caption goes to the first, where that has none. */
export function dropShownBefore(root: Element): void {
  const first = new Map<string, Element>()
  for (const figure of [...root.querySelectorAll('figure')]) {
    const [image, ...others] = figure.querySelectorAll('img')
    if (!image || others.length > 0 || figure.querySelector('table, pre, blockquote')) continue
    const key = withoutSize(image.getAttribute('src') ?? '')
    const before = first.get(key)
    if (!before) first.set(key, figure)
    else {
      const caption = before.querySelector('figcaption') ? null : figure.querySelector('figcaption')
      if (caption) before.append(caption)
      figure.remove()
    }
  }
}
