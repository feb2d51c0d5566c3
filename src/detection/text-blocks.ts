import { parentNodeOf, tagNameOf } from './dom-access'

/** The text between two block boundaries. Lengths in characters. */
export interface TextBlock {
  readonly parent: Node
  readonly isHeading: boolean
  /** In an `h1`. */
  readonly isTitle: boolean
  length: number
  linkLength: number
}

/** Where in the page a text is: in which block, if it counts as text at all, and whether in a link. */
export interface TextBlockContext {
  readonly block?: TextBlock
  readonly isLinked?: boolean
}

const inline = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SU[BP]|TIME|U)$/
const ignored = /^(?:SCRIPT|STYLE|NOSCRIPT|TITLE|TEXTAREA|OPTION|BUTTON|NAV|FOOTER)$/
const noContext: TextBlockContext = {}

/** Creates a function from an element to the context of the texts in it. It remembers every element it was asked for. */
export function createTextContexts(): (element: Node | null) => TextBlockContext {
  const contexts = new Map<Node | null, TextBlockContext>()
  return element => {
    const path: Node[] = []
    // A loop and no recursion: scripts can nest elements deeper than any stack.
    for (let at = element; at && !contexts.has(at); at = parentNodeOf(at)) path.push(at)
    for (const at of path.reverse()) {
      const parent = parentNodeOf(at)
      const outer = contexts.get(parent)
      contexts.set(at, parent && outer && at instanceof Element ? contextIn(at, parent, outer) : noContext)
    }
    return contexts.get(element) ?? noContext
  }
}

function contextIn(
  element: Element,
  parent: Node,
  { block, isLinked: isInLink }: TextBlockContext,
): TextBlockContext {
  const tag = tagNameOf(element).toUpperCase()
  if (ignored.test(tag) || (!block && tag !== 'BODY')) return noContext
  const isLinked = isInLink || tag === 'A'
  if (block && inline.test(tag)) return { block, isLinked }
  const isHeading = block?.isHeading || /^H[1-6]$/.test(tag)
  const isTitle = block?.isTitle || tag === 'H1'
  return { block: { parent, isHeading, isTitle, length: 0, linkLength: 0 }, isLinked }
}
