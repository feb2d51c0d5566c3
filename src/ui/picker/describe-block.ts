import type { Translate } from '../../i18n/messages'
import { attributeOf, tagOf } from '../../page/dom-access'
import { traitsOf } from '../../page/tag-traits'
import { foldSpace } from '../../page/text'

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

/** So much of a block's text is shown, to the next whole word. Characters. */
const longestWords = 48
/** Pages have white space in plenty. Characters. */
const mostRead = 400

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

/** What a block is, as far as its role or tag says. */
export function kindOf(element: Element): PickedKind {
  const role = attributeOf(element, 'role')?.trim().toLowerCase() ?? ''
  const ofRole = Object.hasOwn(kindOfRole, role) ? kindOfRole[role] : undefined
  return ofRole ?? kindOfTag[tagOf(element)] ?? 'block'
}

/** The first words that stand in a block, a point between its parts; for one without, what its first picture says. */
export function firstWords(element: Element): string {
  const text = shownText(element)
  if (text.length <= longestWords) return text || pictureText(element)
  const whole = text.slice(0, longestWords).replace(/\s+\S*$/, '')
  return `${whole.replace(/[\s,;:.·–-]+$/, '')}…`
}

/** A block as the reader is told of it: “Sidebar: “Most read” …”. */
export function describe(element: Element, translate: Translate): string {
  const kind = kindOf(element)
  const words = firstWords(element)
  const name = translate(`picker_kind_${kind}`)
  return words === '' ? name : translate('picker_block', name, words)
}

function shownText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && traitsOf(tagOf(node)).isUnread
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const parts = ['']
  while (parts.join('').length <= mostRead && walker.nextNode()) {
    const { currentNode } = walker
    if (!(currentNode instanceof Element)) parts.push((parts.pop() ?? '') + (currentNode.nodeValue ?? ''))
    else if (!traitsOf(tagOf(currentNode)).isInline) parts.push('')
  }
  return parts.map(foldSpace).filter(Boolean).join(' · ')
}

function pictureText(element: Element): string {
  const picture = Element.prototype.querySelector.call(element, 'img[alt]')
  const alt = attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt')
  const words = foldSpace(alt ?? (picture ? (attributeOf(picture, 'alt') ?? '') : ''))
  return words.slice(0, longestWords)
}
