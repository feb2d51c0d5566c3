import { attributeOf } from '../../page/dom-access'
import { streamedId } from '../../page/rendering/hidden-text'
import type { Survey } from '../../page/survey'
import type { ArticlePart } from '../rules'
import type { Vocabulary } from '../vocabulary'
import type { PassagePage } from './columns'

/** Kinds of elements that an element may be in, or be: one bit each. */
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

/** What is around the elements of a page; one entry per element. */
export interface Surroundings {
  /** Bits of `within`. */
  readonly within: Uint16Array
  readonly depth: Uint16Array
  /** The same number for elements of the same tag and class names. */
  readonly alike: Int32Array
  /** The part of an article that the element's own id or class names say it is, as a number; 0 for none. */
  readonly part: Uint8Array
  /** The number of the `article` around the element, or -1. */
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

/** The values of the feature `part`; the model was trained with them. */
export const numberOfPart: Readonly<Record<ArticlePart, number>> = {
  standfirst: 1,
  caption: 2,
  byline: 3,
  date: 4,
  unseen: 5,
}

const bodyName =
  /(?:article|story|post|entry|page|news|main|content|text|rich|single)[-_ ]?(?:body|content|text|copy)|articlebody|prose|wysiwyg|richtext/i
/** More than any page has different class attributes, so that a tag and a class attribute make one number. */
const mostClasses = 1 << 20
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/

/** Reads names and attributes of all elements; each different set of names only once. */
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
  const numberOfTag = stringNumbers()
  const numberOfClasses = stringNumbers()
  let number = 0
  for (const element of elements) {
    const tag = tags[number] ?? ''
    const id = ids[number] ?? ''
    const className = classes[number] ?? ''
    const idMeaning = meaningOf(id)
    const classMeaning = meaningOf(className)
    const nameBits = idMeaning.bits | classMeaning.bits
    around.within[number] = (bitOfTag[tag] ?? 0) | nameBits | bitsOfAttributes(element, id)
    around.alike[number] = numberOfTag(tag) * mostClasses + numberOfClasses(className)
    around.part[number] = idMeaning.part || classMeaning.part
    number++
  }
  passDown(survey, around)
  return around
}

/** Hands down to each element what its parent is in. */
function passDown({ tags, parent }: Survey, { within, depth, article }: Surroundings): void {
  let number = 0
  for (const tag of tags) {
    const above = parent[number] ?? -1
    // The class names of `body` describe the page, not its parts.
    within[number] = tag === 'BODY' ? 0 : (within[number] ?? 0) | (within[above] ?? 0)
    depth[number] = (depth[above] ?? -1) + 1
    article[number] = tag === 'ARTICLE' ? number : (article[above] ?? -1)
    number++
  }
}

/** @returns what gives every new string the next number */
function stringNumbers(): (text: string) => number {
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

/** @returns what reads class names or an id. It caches, because a page repeats few of them many times. */
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
