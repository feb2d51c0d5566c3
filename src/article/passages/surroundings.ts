import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { ArticlePart } from '../rules'
import type { Vocabulary } from '../vocabulary'
import type { PassagePage } from './page'

/** What an element is in, itself counted: one bit each. */
export const within = {
  hidden: 1,
  caption: 2,
  comment: 4,
  aside: 8,
  form: 16,
  table: 32,
  list: 64,
  quote: 128,
  article: 256,
  main: 512,
  body: 1024,
} as const

/** What surrounds the elements of a page; one entry an element. */
export interface Surroundings {
  /** Bits of `within`. */
  readonly within: Uint16Array
  readonly depth: Uint16Array
  /** The same number for elements of the same tag and class names. */
  readonly alike: Int32Array
  /** The part of an article that the element's own name says it is, as a number; 0 for none. */
  readonly part: Uint8Array
  /** The `article` around the element, or -1. */
  readonly article: Int32Array
  /** How many `article` elements the page has. */
  readonly articles: number
}

const bitOfTag: Readonly<Record<string, number>> = {
  FIGCAPTION: within.caption,
  ASIDE: within.aside,
  FOOTER: within.aside,
  NAV: within.aside,
  FORM: within.form,
  TABLE: within.table,
  UL: within.list,
  OL: within.list,
  DL: within.list,
  BLOCKQUOTE: within.quote,
  ARTICLE: within.article,
  MAIN: within.main,
}

/** What the feature `part` says of each. */
export const numberOfPart: Readonly<Record<ArticlePart, number>> = {
  standfirst: 1,
  caption: 2,
  byline: 3,
  date: 4,
  unseen: 5,
}

const bodyName =
  /(?:article|story|post|entry|page|news|main|content|text|rich|single)[-_ ]?(?:body|content|text|copy)|articlebody|prose|wysiwyg|richtext/i
/** Above any number of different class names on a page, so that a tag and a class name make one number. */
const mostClasses = 1 << 20
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/
/** React sends late parts of a page hidden, and shows them by script. */
const streamedId = /^S:/

/** Reads names and attributes of all elements, each set of names once. */
export function readSurroundings({ survey, vocabulary }: PassagePage): Surroundings {
  const { elements, tags, ids, classes } = survey
  const size = elements.length
  const around = {
    within: new Uint16Array(size),
    depth: new Uint16Array(size),
    alike: new Int32Array(size),
    part: new Uint8Array(size),
    article: new Int32Array(size),
    articles: survey.tagged.get('ARTICLE')?.length ?? 0,
  }
  const meaningOf = nameReader(vocabulary)
  const numberOfTag = numberer()
  const numberOfClasses = numberer()
  let number = 0
  for (const element of elements) {
    const tag = tags[number] ?? ''
    const id = ids[number] ?? ''
    const className = classes[number] ?? ''
    const ofId = meaningOf(id)
    const ofClasses = meaningOf(className)
    const ofNames = ofId.bits | ofClasses.bits
    around.within[number] = (bitOfTag[tag] ?? 0) | ofNames | bitsOfAttributes(element, id)
    around.alike[number] = numberOfTag(tag) * mostClasses + numberOfClasses(className)
    around.part[number] = ofId.part || ofClasses.part
    number++
  }
  passDown(survey, around)
  return around
}

/** Adds to what each element is in itself what its parent is in. */
function passDown({ tags, parent }: Survey, { within, depth, article }: Surroundings): void {
  let number = 0
  for (const tag of tags) {
    const above = parent[number] ?? -1
    // Classes of a whole page say nothing of its parts.
    within[number] = tag === 'BODY' ? 0 : (within[number] ?? 0) | (within[above] ?? 0)
    depth[number] = (depth[above] ?? -1) + 1
    article[number] = tag === 'ARTICLE' ? number : (article[above] ?? -1)
    number++
  }
}

/** Gives every new text the next number. */
function numberer(): (text: string) => number {
  const numbers = new Map<string, number>()
  return text => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

interface Meaning {
  readonly bits: number
  readonly part: number
}

const noMeaning: Meaning = { bits: 0, part: 0 }

/** What class names, or an id, say, remembered: a page repeats few of them many times. */
function nameReader({ partOf }: Vocabulary): (names: string) => Meaning {
  const known = new Map<string, Meaning>([['', noMeaning]])
  return names => {
    const old = known.get(names)
    if (old) return old
    const match = partOf(names)
    const meaning = { bits: bitsOfNames(names), part: match ? numberOfPart[match.kind] : 0 }
    known.set(names, meaning)
    return meaning
  }
}

function bitsOfNames(names: string): number {
  return (
    (/caption|credit/i.test(names) ? within.caption : 0) |
    (/comment|disqus/i.test(names) ? within.comment : 0) |
    (bodyName.test(names) ? within.body : 0)
  )
}

function bitsOfAttributes(element: Element, id: string): number {
  const isHidden =
    (attributeOf(element, 'hidden') !== null && !streamedId.test(id)) ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    hidingStyle.test(attributeOf(element, 'style') ?? '')
  const isBody = attributeOf(element, 'itemprop') === 'articleBody'
  return (isHidden ? within.hidden : 0) | (isBody ? within.body : 0)
}
