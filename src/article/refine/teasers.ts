import { safeAddress } from '../../domain/safe-address'
import { foldSpace } from '../../page/text'

/** Besides its headline, a teaser has a lead and a label at most. Characters. */
const mostOther = 220
/** Steps up from a headline to the box of its teaser. */
const farthestUp = 6
/** A box with more pictures is no teaser. */
const mostPictures = 20

/**
 * Removes teasers of other articles that stand between the paragraphs: a headline that links to another page, and a
 * picture that links there too, in one box with little else. A linked subhead without a picture stays.
 */
export function dropTeasers(root: Element, page: string): void {
  const lengths = new Map<Element, number>()
  for (const heading of [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]) {
    const address = linkOf(heading)
    if (!address || !root.contains(heading) || isSamePage(address, page)) continue
    const length = lengthOf(heading)
    let box: Element | null = heading
    for (let step = 0; step < farthestUp && box && box !== root; step++, box = box.parentElement) {
      if (rememberedLength(box, lengths) > length + mostOther) break
      if (!holdsPictureOf(box, address)) continue
      box.remove()
      break
    }
  }
}

/** The length of a box, which thousands of headings may share. That of teasers removed from it still counts. */
function rememberedLength(box: Element, lengths: Map<Element, number>): number {
  const length = lengths.get(box) ?? lengthOf(box)
  lengths.set(box, length)
  return length
}

/** The address that a whole heading links to, absolute. */
function linkOf(heading: Element): string | null {
  const inside = [...heading.querySelectorAll('a[href]')].filter(link => lengthOf(link) > 0)
  const [link, ...others] = [...inside, ...[heading.closest('a[href]') ?? []].flat()]
  if (!link || others.length > 0) return null
  if (heading.contains(link) && lengthOf(link) < lengthOf(heading)) return null
  return addressOf(link)
}

function holdsPictureOf(box: Element, address: string): boolean {
  const images = box.querySelectorAll('img')
  if (images.length > mostPictures) return false
  return [...images].some(image => {
    const link = image.closest('a[href]')
    return link !== null && addressOf(link) === address
  })
}

function addressOf(link: Element): string | null {
  return safeAddress('citation', link.getAttribute('href') ?? '', link.baseURI)
}

function isSamePage(address: string, page: string): boolean {
  return address.split('#')[0] === page.split('#')[0]
}

function lengthOf(element: Element): number {
  return foldSpace(element.textContent ?? '').length
}
