/** Where pages keep a picture's address until it is scrolled to; the best first. */
const lazySources = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
] as const
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set'] as const

/** Pictures of this size and less count visits or space lines. px. */
const smallestPicture = 40

/** Whether an address is only there to keep a place: a drawn pixel, a blank or a blurred thumbnail. */
const placeholder =
  /^data:image\/(?:gif|svg\+xml|png;base64,.{0,200}$)|(?:blank|placeholder|spacer|pixel|transparent|lazy)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i

/** Gives lazy pictures their real address, and takes out those that are no pictures. */
export function settlePictures(root: Element): void {
  for (const image of [...root.querySelectorAll('img')]) {
    settleSource(image)
    if (isNoPicture(image)) (image.closest('picture') ?? image).remove()
  }
}

function settleSource(image: HTMLImageElement): void {
  const lazy = lazySources.map(name => image.getAttribute(name)).find(looksLikeAddress)
  const lazySet = lazySets.map(name => image.getAttribute(name)).find(Boolean)
  const source = image.getAttribute('src') ?? ''
  if (lazy && (!source || placeholder.test(source))) image.setAttribute('src', absolute(image, lazy))
  if (lazySet) image.setAttribute('srcset', absoluteSet(image, lazySet))
  const candidates = image.closest('picture')?.querySelectorAll('source') ?? []
  for (const candidate of candidates) {
    const set =
      lazySets.map(name => candidate.getAttribute(name)).find(Boolean) ?? candidate.getAttribute('srcset')
    if (set && !image.getAttribute('srcset') && !/\.(?:avif)/i.test(set))
      image.setAttribute('srcset', absoluteSet(image, set))
  }
  const now = image.getAttribute('src') ?? ''
  const fromSet = image.getAttribute('srcset')?.trim().split(/\s+/)[0]
  if ((!now || placeholder.test(now)) && fromSet) image.setAttribute('src', absolute(image, fromSet))
}

function looksLikeAddress(value: string | null): value is string {
  return value !== null && /^(?:https?:)?\/|^[\w./-]+\.(?:jpe?g|png|webp|gif|avif|svg)/i.test(value)
}

/** The biggest picture of a set is last in no fixed order; the browser chooses, so all of them stay. */
function absoluteSet(image: Element, set: string): string {
  return set.replace(
    /(^|,\s+|,(?=https?:|\/))(\S+?)(?=\s+[\d.]+[wx]|,\s|$)/g,
    (_, before, url) => `${before}${absolute(image, url)}`,
  )
}

function absolute(image: Element, url: string): string {
  return URL.canParse(url, image.baseURI) ? new URL(url, image.baseURI).href : url
}

function isNoPicture(image: HTMLImageElement): boolean {
  const source = image.getAttribute('src') ?? ''
  if (!source || placeholder.test(source)) return true
  const sizes = [image.getAttribute('width'), image.getAttribute('height')].map(Number)
  return sizes.some(size => size > 0 && size < smallestPicture)
}
