/**
 * The assumed width of a picture whose address has none. px. It is about the width of a text: a picture with a smaller
 * width in its address is a thumbnail, and one with a larger width is better.
 */
export const usualWidth = 1000

/** A picture of this width or less is a blurred placeholder. px. */
const blurredWidth = 100

/** A `data:` address with fewer characters shows nothing yet. */
const shortestData = 2000

const emptyPicture =
  /^data:image\/(?:gif|svg\+xml)|(?:placeholder|spacer|lazyload)[^/]{0,99}\.(?:gif|png|svg|jpe?g|webp)/i

/** A file name of nothing but words for an empty picture: a blank verse or a grey heron has others beside them. */
const emptyName =
  /\/(?:(?:blank|clear|dot|dummy|empty|gr[ae]y|lazy|load|loader|loading|no|none|pixel|transparent|trans|white|ima?ge?|px|bg|default|square|\d{1,4}x\d{1,4}(?!\d))[-_.]?)+\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i
const emptyWord = /1x1|blank|clear|dummy|empty|gr[ae]y|lazy|load|pixel|trans|white|dot|no[-_]?ima?ge?/i

/** `w=640`, `w_640`, `/max/640/`, `/w640/`, `=s640`, `-640x360`. */
const widthToken =
  /[?&/,;](?:im)?(?:w|wid|width|mw|maxwidth|max-width|resize|size)(?:[=_:]|%3D)(\d{1,4})(?!\d)|\/(?:max|w|width|resize)\/(\d{1,4})(?=\/)|[/=][ws](\d{2,4})(?=[/-]|$)|[-_/](\d{2,4})x\d{1,4}(?!\d)/i

/** The parts of an address that differ between several sizes of one picture. */
const sizeToken =
  /[?&/,;](?:im)?(?:w|wid|width|mw|maxwidth|max-width|resize|size|h|hei|height|q|quality|dpr|blur|e_blur|fit|auto|format|fm|c|f|crop)(?:[=_:]|%3D)[^&/,;]*|\/(?:max|w|width|resize)\/\d{1,4}(?=\/)|[/=][ws]\d{2,4}(?=[/-]|$)|[-_/]\d{2,4}x\d{1,4}(?!\d)|[-_@](?:\d{1,4}[wx]|scaled|blur\w*)(?=\.)/gi

/** Whether an address is that of an empty placeholder: a drawing, a blank file, a few bytes. */
export function isEmptyPicture(url: string): boolean {
  if (emptyPicture.test(url)) return true
  const name = emptyName.exec(url)?.[0]
  return (
    (name !== undefined && emptyWord.test(name)) || (url.startsWith('data:') && url.length < shortestData)
  )
}

/** Whether an address is that of the small picture that is shown, blurred, until the real one is loaded. */
export function isBlurred(url: string): boolean {
  return (widthOf(url) ?? usualWidth) <= blurredWidth || /[/,?&_-](?:e_)?blur(?:red|ry)?(?![a-z])/i.test(url)
}

/** The width of a picture by its address, in px; `null` where the address has none. */
export function widthOf(url: string): number | null {
  const found = widthToken.exec(url)
  return Number(found?.slice(1).find(Boolean)) || null
}

/** Whether two addresses are of the same picture, in any size. */
export function isSamePicture(one: string, other: string): boolean {
  return pictureKey(one) === pictureKey(other)
}

/** An address without what may differ between several sizes of one picture, for telling pictures apart more strictly. */
export function withoutSize(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(sizeToken, '')
    .toLowerCase()
}

/** The part that the addresses of all sizes of one picture have in common. */
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

/** Whether a value is an address, and no template of one. */
export function isAddress(value: string): boolean {
  return /^(?:https?:)?\//i.test(value) && !/[\s{}]/.test(value)
}

/** Whether an address leads to the page itself, such as `#`, which is no picture. */
export function isPageItself(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false
  const withoutFragment = (url: string) => url.split('#')[0]
  return withoutFragment(new URL(address, page).href) === withoutFragment(page)
}
