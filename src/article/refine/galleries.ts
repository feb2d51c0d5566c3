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
      gallery.append(...row)
    }
    row = []
  }
  for (const block of [...root.children]) {
    if (block.tagName === 'FIGURE' && block.querySelector('img')) row.push(block)
    else endRow()
  }
  endRow()
}
