import { attributeOf, parentElementOf, tagOf } from '../../page/dom-access'
import { hiddenMark, isOwn } from '../../page/own-markup'
import type { Survey } from '../../page/survey'

const page = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE'])

/** What comes into a page after it was surveyed. */
export interface Arrivals {
  readonly add: (records: readonly MutationRecord[]) => void
  readonly isEmpty: () => boolean
  /** The elements to look at, none in another, and none again until more comes into it. */
  readonly take: () => Element[]
}

/** @param survey of the page; it is not kept */
export function collectArrivals(survey: Survey): Arrivals {
  const textLengths = new WeakMap<Element, number>()
  survey.elements.forEach((element, number) => {
    textLengths.set(element, survey.textLength[number] ?? 0)
  })
  const added = new Set<Element>()

  /** A prompt may come in pieces: it is judged with all of the box that came, or that waited empty for it. */
  const boxOf = (element: Element): Element => {
    let box = element
    for (let above = parentElementOf(box); above; above = parentElementOf(above)) {
      if (page.has(tagOf(above)) || textLengths.get(above)) break
      box = above
    }
    return box
  }
  return {
    add: records => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Element && !isOwn(node)) added.add(node)
        }
      }
    },
    isEmpty: () => added.size === 0,
    take: () => {
      const boxes = new Set<Element>()
      for (const element of added) {
        if (element.isConnected && !isWithin(element, isHidden)) boxes.add(boxOf(element))
      }
      added.clear()
      return [...boxes].filter(box => !isWithin(box, around => around !== box && boxes.has(around)))
    },
  }
}

function isHidden(element: Element): boolean {
  return attributeOf(element, hiddenMark) !== null
}

function isWithin(element: Element, test: (around: Element) => boolean): boolean {
  for (let around: Element | null = element; around; around = parentElementOf(around)) {
    if (test(around)) return true
  }
  return false
}
