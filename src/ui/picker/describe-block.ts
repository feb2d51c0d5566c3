import type { Translate } from '../../i18n/messages'
import { attributeOf, tagOf } from '../../page/dom-access'
import { foldSpace } from '../../page/text'
import { firstWords, shorten } from '../kit/first-words'

/** What a block is called before it is hidden. Each kind has its message: `picker_kind_KIND`. */
export type PickedKind =
  | 'block'
  | 'navigation'
  | 'aside'
  | 'header'
  | 'footer'
  | 'form'
  | 'list'
  | 'item'
  | 'table'
  | 'picture'
  | 'video'
  | 'frame'
  | 'dialog'
  | 'heading'
  | 'paragraph'
  | 'button'

/** How much of a block's text is shown. Characters. */
const longest = 48

const kindOfRole: Readonly<Record<string, PickedKind>> = {
  navigation: 'navigation',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
  form: 'form',
  search: 'form',
  list: 'list',
  listitem: 'item',
  table: 'table',
  img: 'picture',
  dialog: 'dialog',
  alertdialog: 'dialog',
  heading: 'heading',
  button: 'button',
}

const kindOfTag: Readonly<Record<string, PickedKind>> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  HEADER: 'header',
  FOOTER: 'footer',
  FORM: 'form',
  UL: 'list',
  OL: 'list',
  DL: 'list',
  LI: 'item',
  TABLE: 'table',
  IMG: 'picture',
  FIGURE: 'picture',
  PICTURE: 'picture',
  VIDEO: 'video',
  IFRAME: 'frame',
  DIALOG: 'dialog',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  BUTTON: 'button',
}

/** The kind of a block, by its role or else its tag. */
export function kindOf(element: Element): PickedKind {
  const role = attributeOf(element, 'role')?.trim().toLowerCase() ?? ''
  const ofRole = Object.hasOwn(kindOfRole, role) ? kindOfRole[role] : undefined
  return ofRole ?? kindOfTag[tagOf(element)] ?? 'block'
}

/** A block in the words of the interface: “Sidebar: “Most read” …”. */
export function describeBlock(element: Element, translate: Translate): string {
  const words = firstWords(element, { longest, between: ' · ' }) || pictureText(element)
  const name = translate(`picker_kind_${kindOf(element)}`)
  return words === '' ? name : translate('picker_block', name, words)
}

/** What a block without text is labelled with, or else its first picture. */
function pictureText(element: Element): string {
  const picture = Element.prototype.querySelector.call(element, 'img[alt]')
  const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt')
  return shorten(foldSpace(label ?? (picture ? (attributeOf(picture, 'alt') ?? '') : '')), longest)
}
