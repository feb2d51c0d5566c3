import { attributeOf, parentElementOf, rectOf } from '../../page/dom-access'
import { filesOf, isPlaceholder } from '../refine/picture-sources'

/** Nothing can be seen in a side of this length or less: such pictures count visits. px */
const tiniest = 3
/** A picture without its file yet is expected where the page keeps so much room for it on both sides. px */
const smallestRoom = 40
/** Even the pictures of a carousel are no farther to the left of the window. px */
const farthestLeft = 5000

/** Whether an element is not displayed, by itself. */
export function isUndisplayed(element: Element): boolean {
  return getComputedStyle(element).display === 'none'
}

/** Whether a box cuts off all that is in it. One with nothing in it yet is as small, and cuts off nothing. */
export function cutsOff(box: Element): boolean {
  const style = getComputedStyle(box)
  if (style.overflowX === 'visible' || /^(?:inline|contents)$/.test(style.display)) return false
  const { width, height } = contentSize(box, style)
  const isClosed =
    (box.clientWidth === 0 && box.scrollWidth > tiniest) ||
    (box.clientHeight === 0 && box.scrollHeight > tiniest)
  return isClosed || isTiny(width) || isTiny(height)
}

/** Whether a page keeps room for a picture in a box. */
export function keepsRoom(box: Element): boolean {
  const { width, height } = rectOf(box)
  return width >= smallestRoom && height >= smallestRoom
}

/**
 * Whether a picture that is displayed cannot be seen. One whose file is not loaded yet has no size, where the page does
 * not give it one; that alone says nothing.
 * @param textAround the element of the article that it is in; where that is invisible, the text is as well
 */
export function isInvisible(image: HTMLImageElement, textAround: () => Element | null): boolean {
  const style = getComputedStyle(image)
  if (style.visibility !== 'visible' && !isShownLater(image)) {
    const around = textAround()
    if (around === null || getComputedStyle(around).visibility === 'visible') return true
  }
  // Without a box, as in closed details, there is nothing to measure.
  if (image.getClientRects().length === 0) return false
  if (isFarAway(image)) return true
  // A pixel may stand in for the picture, and is only as large as a pixel.
  if (isPixel(image)) return !isPlaceholder(image.src) && filesOf(image).every(file => file === image.src)
  const { width, height } = contentSize(image, style)
  return isTiny(width) || isTiny(height) || (isLoaded(image) && (width <= 0 || height <= 0))
}

/** Some pages make a picture visible once its file is loaded, but not the box around it. */
function isShownLater(image: HTMLImageElement): boolean {
  const box = parentElementOf(image)
  if (box && getComputedStyle(box).visibility !== 'visible') return false
  const source = attributeOf(image, 'src') ?? ''
  return !isLoaded(image) && (source === '' || (isPlaceholder(source) && keepsRoom(image)))
}

function isLoaded(image: HTMLImageElement): boolean {
  return image.complete && image.naturalWidth > 0
}

/** Whether the file that a picture shows is a pixel, however large it is shown. */
function isPixel({ naturalWidth, naturalHeight }: HTMLImageElement): boolean {
  return isTiny(naturalWidth) && isTiny(naturalHeight)
}

/** Whether an element is where no scrolling leads to. */
function isFarAway(image: Element): boolean {
  const { right, bottom } = rectOf(image)
  return right + scrollX < -farthestLeft || bottom + scrollY < 0
}

function isTiny(side: number): boolean {
  return side > 0 && side <= tiniest
}

/** The size of an element without its padding, which it also has while it is empty. px */
function contentSize(element: Element, style: CSSStyleDeclaration) {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = style
  return {
    width: element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
    height: element.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom),
  }
}
