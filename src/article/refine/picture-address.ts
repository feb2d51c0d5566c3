/**
 * How wide a picture is taken to be whose address does not say. px: a text is hardly wider, so that what is said
 * to be less is a thumbnail, and what is said to be more is better.
 */
export const usualWidth = 1000

/** A picture of this width and less is a blurred one that keeps a place. px. */
const blurredWidth = 100

/** A picture that is written out in fewer characters than this shows nothing yet. */
const shortestData = 2000

const emptyPicture =
  /^data:image\/(?:gif|svg\+xml)|(?:blank|placeholder|spacer|pixel|transparent|lazy)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i

/** `w=640`, `w_640`, `/max/640/`, `/w640/`, `=s640`, `-640x360`. */
const widthToken =
  /[?&/,;](?:im)?(?:w|wid|width|mw|maxwidth|max-width|resize|size)(?:[=_:]|%3D)(\d{1,4})(?!\d)|\/(?:max|w|width|resize)\/(\d{1,4})(?=\/)|[/=][ws](\d{2,4})(?=[/-]|$)|[-_/](\d{2,4})x\d{1,4}(?!\d)/i

/** What differs between the addresses of one picture in several sizes. */
const sizeToken =
  /[?&/,;](?:im)?(?:w|wid|width|mw|maxwidth|max-width|resize|size|h|hei|height|q|quality|dpr|blur|e_blur|fit|auto|format|fm|c|f|crop)(?:[=_:]|%3D)[^&/,;]*|\/(?:max|w|width|resize)\/\d{1,4}(?=\/)|[/=][ws]\d{2,4}(?=[/-]|$)|[-_/]\d{2,4}x\d{1,4}(?!\d)|[-_@](?:\d{1,4}[wx]|scaled|blur\w*)(?=\.)/gi

/** Whether an address is only there to keep a place: a drawn pixel, a blank, a few bytes. */
export function isEmptyPicture(url: string): boolean {
  return emptyPicture.test(url) || (url.startsWith('data:') && url.length < shortestData)
}

/** Whether an address is of the small picture that is shown, blurred, until the real one is there. */
export function isBlurred(url: string): boolean {
  return (widthOf(url) ?? usualWidth) <= blurredWidth || /[/,?&_-](?:e_)?blur(?:red|ry)?(?![a-z])/i.test(url)
}

/** The width that an address says its picture has. px. */
export function widthOf(url: string): number | null {
  const found = widthToken.exec(url)
  return Number(found?.slice(1).find(Boolean)) || null
}

/** Whether two addresses are of the same picture, in whatever size. */
export function isSamePicture(one: string, other: string): boolean {
  return pictureKey(one) === pictureKey(other)
}

/** What is the same in the addresses of all sizes of one picture. */
function pictureKey(url: string): string {
  const inner = /[?&](?:url|src|image)=([^&]+)/i.exec(url)?.[1]
  const address = (inner ? inner.replace(/%2f/gi, '/') : url).replace(/^(?:https?:)?\/\/[^/]*/i, '')
  const path = isPictureFile(address) ? address.split(/[?#]/)[0] : address
  return (path ?? '').replace(sizeToken, '').toLowerCase()
}

const fileEnd = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])/i

/** Whether an address is of a file that can only be a picture. */
export function isPictureFile(url: string): boolean {
  return fileEnd.test(url) && !/[\s{}]/.test(url)
}

/** Whether a value is an address. Templates of addresses are none. */
export function isAddress(value: string): boolean {
  return /^(?:https?:)?\//i.test(value) && !/[\s{}]/.test(value)
}
