import { parentOf, tagOf } from './dom-access'

/** A block of text: what stands between two edges of blocks. Lengths in characters. */
export interface TextBlock {
  readonly parent: Node
  readonly isHeading: boolean
  /** In the first rank of headings. */
  readonly isTitle: boolean
  length: number
  linkLength: number
}

/** Where texts stand: in which block, if in a text of the page at all, and whether in a link. */
export interface TextPlace {
  readonly block?: TextBlock
  readonly isLinked?: boolean
}

const inline = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SU[BP]|TIME|U)$/
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TITLE|TEXTAREA|OPTION|BUTTON|NAV|FOOTER)$/
const nowhere: TextPlace = {}

/** Tells where elements stand. What was told of one is kept for all that is in it. */
export function createPlaces(): (element: Node) => TextPlace {
  const places = new Map<Node, TextPlace>()
  return element => {
    const way: Node[] = []
    // Not by recursion: scripts can nest elements deeper than any stack.
    for (let at: Node | null = element; at && !places.has(at); at = parentOf(at)) way.push(at)
    for (const at of way.reverse()) {
      const parent = parentOf(at)
      const outer = parent ? places.get(parent) : undefined
      places.set(at, parent && outer && at instanceof Element ? placeIn(at, parent, outer) : nowhere)
    }
    return places.get(element) ?? nowhere
  }
}

function placeIn(
  element: Element,
  parent: Node,
  { block, isLinked: isInLink = false }: TextPlace,
): TextPlace {
  const tag = tagOf(element)
  if (silent.test(tag) || (!block && tag !== 'BODY')) return nowhere
  const isLinked = isInLink || tag === 'A'
  if (block && inline.test(tag)) return { block, isLinked }
  const isHeading = block?.isHeading || /^H[1-6]$/.test(tag)
  const isTitle = block?.isTitle || tag === 'H1'
  return { block: { parent, isHeading, isTitle, length: 0, linkLength: 0 }, isLinked }
}
