const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)$/i

/** A file of a source set, and how wide it is, or how much denser than the first. */
const candidate = /(\S+)\s+(\d+(?:\.\d+)?)[wx](?=\s*(?:,|$))/g

/**
 * The address of the largest file that a page has of a picture: what a link around it leads to, where that is a
 * picture, or else the largest of its source sets.
 */
export function fullestFile(picture: HTMLImageElement): string {
  const linked = linkedFile(picture)
  if (linked !== null) return linked
  const sets = [...(picture.closest('picture')?.querySelectorAll('source') ?? []), picture]
  const files = sets.flatMap(({ srcset }) => [...srcset.matchAll(candidate)])
  let [largest, address] = [0, picture.currentSrc || picture.src]
  for (const [, file = '', size] of files) {
    if (Number(size) > largest) [largest, address] = [Number(size), file]
  }
  return address
}

/** The picture that a link around this one leads to; `null` where it leads elsewhere. */
function linkedFile(picture: Element): string | null {
  const link = picture.closest('a')
  return link?.protocol.startsWith('http') && pictureFile.test(link.pathname) ? link.href : null
}

/** Whether a picture can be enlarged: one in a link that leads elsewhere follows the link. */
export function canEnlarge(picture: Element): boolean {
  return picture.closest('a') === null || linkedFile(picture) !== null
}
