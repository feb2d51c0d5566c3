import { attributeOf, isInPage, parentElementOf, tagOf } from '../../page/dom-access'
import { hiddenMark, isOwn } from '../../page/own-markup'
import type { Survey } from '../../page/survey'

/** Elements that hold the page as a whole. */
const pageTags = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE'])

/** The elements added to a page after its survey. */
export interface AddedElements {
  readonly add: (records: readonly MutationRecord[]) => void
  readonly isEmpty: () => boolean
  /** Removes and returns the elements to look at, none of them inside another. */
  readonly take: () => Element[]
}

/** @param survey of the page before anything was added; only its text lengths are stored */
export function collectAddedElements(survey: Survey): AddedElements {
  const textLengths = new WeakMap<Element, number>()
  survey.elements.forEach((element, number) => {
    textLengths.set(element, survey.textLength[number] ?? 0)
  })
  const added = new Set<Element>()

  /** Pages may add a prompt in pieces, so it is looked at with the outermost box that is new or was empty before. */
  const boxOf = (element: Element): Element => {
    let box = element
    for (let above = parentElementOf(box); above; above = parentElementOf(above)) {
      if (pageTags.has(tagOf(above)) || textLengths.get(above)) break
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
        if (isInPage(element) && !isWithin(element, isMarkedHidden)) boxes.add(boxOf(element))
      }
      added.clear()
      return [...boxes].filter(box => !isWithin(box, around => around !== box && boxes.has(around)))
    },
  }
}

function isMarkedHidden(element: Element): boolean {
  return attributeOf(element, hiddenMark) !== null
}

/** Whether an element or one of its ancestors passes a test. */
function isWithin(element: Element, test: (around: Element) => boolean): boolean {
  for (let around: Element | null = element; around; around = parentElementOf(around)) {
    if (test(around)) return true
  }
  return false
}
