import { rootElementOf } from '../../page/document-access'
import {
  attributeOf,
  childrenOf,
  documentOf,
  parentElementOf,
  putAttribute,
  rectOf,
} from '../../page/dom-access'
import { rememberAttributeOrder } from './attribute-order'
import { isShown } from './overlay'

/** How an element is closed to the keyboard or to screen readers. */
interface InertState {
  readonly element: Element
  readonly isInert: boolean
  readonly isAriaHidden: boolean
}

/**
 * Makes the page usable by keyboard and screen reader again where a prompt made it inert: the text, the elements
 * around it, and visible elements beside those if they were made inert with them. A closed menu is inert too, and
 * stays so.
 * @param textAndAncestors the element with the text of the page, and its ancestors
 * @returns the undo of each change; an undo does nothing where the page has changed the attribute itself meanwhile
 */
export function enableInertContent(textAndAncestors: readonly Element[]): (() => void)[] {
  const wrappers = textAndAncestors.map(inertStateOf)
  const beside = wrappers.some(isDisabled) ? textAndAncestors.flatMap(siblingsOf).filter(isInView) : []
  return [...wrappers, ...beside.map(inertStateOf)].filter(isDisabled).flatMap(enable)
}

function inertStateOf(element: Element): InertState {
  return {
    element,
    isInert: attributeOf(element, 'inert') !== null,
    isAriaHidden: attributeOf(element, 'aria-hidden') === 'true',
  }
}

function isDisabled({ isInert, isAriaHidden }: InertState): boolean {
  return isInert || isAriaHidden
}

function enable({ element, isInert, isAriaHidden }: InertState): (() => void)[] {
  const undos: (() => void)[] = []
  if (isInert) {
    const value = attributeOf(element, 'inert')
    const restoreOrder = rememberAttributeOrder(element, 'inert')
    putAttribute(element, 'inert', null)
    undos.push(() => {
      if (attributeOf(element, 'inert') !== null) return
      putAttribute(element, 'inert', value)
      restoreOrder()
    })
  }
  if (isAriaHidden) {
    // Set to another value and not removed, so that it stays where it is among the attributes.
    putAttribute(element, 'aria-hidden', 'false')
    undos.push(() => {
      if (attributeOf(element, 'aria-hidden') === 'false') putAttribute(element, 'aria-hidden', 'true')
    })
  }
  return undos
}

function siblingsOf(element: Element): Element[] {
  const parent = parentElementOf(element)
  return parent ? childrenOf(parent).filter(sibling => sibling !== element) : []
}

/** Whether an element is shown and not moved out of the window sideways, as closed menus are. */
function isInView(element: Element): boolean {
  const { left, right } = rectOf(element)
  return isShown(element) && right > 0 && left < widthOfPage(element)
}

function widthOfPage(element: Element): number {
  const document = documentOf(element)
  return document ? rootElementOf(document).clientWidth : 0
}
