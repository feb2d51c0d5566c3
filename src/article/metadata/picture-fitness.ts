import { attributeOf, rectOf } from '../../page/dom-access'
import { toKebab } from '../../page/text'

/** Narrower pictures near a title are portraits, icons and logos. px */
export const narrowest = 200
/** A picture of this width is no portrait or icon, whatever it is called. px */
const surelyWide = 480

/** Words in class names, and in the names of files, of what is no picture of an article. */
const portrait =
  /(?:^|-)(?:avatars?|authors?|autor|auteur|logos?|icons?|favicons?|gravatar|profile|byline|headshot|sprite|badge)(?:-|$)/
/** Words in addresses of pictures that stand for a whole site. */
const brand =
  /(?:^|[^a-z])(?:logos?|default|fallback|placeholder|no-?image|blank|brand(?:ing)?|favicons?|(?:touch-?)?icons?|b?l?avatars?|gravatars?|opengraph|open-graph|og-?(?:image|default|dashboard|card|share)|social-?(?:share|sharing|media|card|image|preview)|share-?(?:image|picture|img|default)|sharing|sharepic|facebook-?(?:share|default|image)|fb-?(?:share|default|image)|twitter-?(?:card|share|default|image)|unfurl\w*|deel(?:kaart|afbeelding|plaatje)|standaard-?(?:afbeelding|beeld)|standardbild|par-?defaut|site-?(?:image|logo)|generic)(?![a-z])/i

/** "shoplogo", but not "catalogo" or "geologo". */
const joinedLogo = /[a-z](?<!ta|dia|pro|epi|ono|na|bio|geo|deo|ico|zoo|teo|eca|tro)logos?(?![a-z])/i

/** Whether the address of a picture says that it is the site's own rather than the article's. */
export function isNamedAsBrand(url: string): boolean {
  // Drupal keeps every file below this.
  const path = url.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace('/sites/default/files', '')
  return (
    url.startsWith('data:') ||
    /\.(?:svg|ico)(?:$|[?#])/i.test(path) ||
    brand.test(path.split('?')[0] ?? '') ||
    joinedLogo.test(path.split('?')[0] ?? '')
  )
}

/**
 * Whether a picture of the page may open its article: it is none of the portraits, icons and logos that are near titles
 * too. Known by its size as it is shown, by its file or by the markup, and by names.
 */
export function mayLead(image: Element): boolean {
  const width = widthOnPage(image)
  if (width > 0 && width < narrowest) return false
  return width >= surelyWide || !isNamedPortrait(image)
}

/** Whether the names around a picture say that it is a face, an icon or a logo. */
export function isNamedPortrait(image: Element): boolean {
  return (
    portrait.test(namesAround(image)) || portrait.test(toKebab(fileName(attributeOf(image, 'src') ?? '')))
  )
}

/** The width of a picture as the page shows it or states it; 0 where neither is known. px */
function widthOnPage(image: Element): number {
  const stated = Number(attributeOf(image, 'width'))
  const file = image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0
  // Before it is loaded, a picture is shown as a dot, or as wide as the words for it.
  const shown = file > 1 ? rectOf(image).width : 0
  return shown > 1 ? shown : stated || file
}

function namesAround(image: Element): string {
  const around = image.parentElement
  const names = `${attributeOf(image, 'class') ?? ''} ${around ? (attributeOf(around, 'class') ?? '') : ''}`
  return names.split(/\s+/).map(toKebab).join('-')
}

function fileName(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
}
