import { attributeOf, childrenOf, parentElementOf, putAttribute, rectOf } from '../../page/dom-access'
import { notePlace } from './attribute-order'
import { isShown } from './overlay'

/** Whether a page's own text, and what stands beside it, is inert or kept from screen readers. */
interface Silenced {
  readonly element: Element
  readonly isInert: boolean
  readonly isUnspoken: boolean
}

/**
 * Gives the page back to keyboard and screen reader, where a prompt took it: the elements around the text, and those
 * beside them that were taken with them. A menu that is closed is inert by itself, and stays so.
 * @param around the element with the page's text, and all that it is in
 * @returns what makes it as it was, but for what the page has changed itself meanwhile
 */
export function giveVoice(around: readonly Element[]): (() => void)[] {
  const wrappers = around.map(silencedOf)
  const beside = wrappers.some(isSilenced) ? around.flatMap(siblingsOf).filter(isInSight) : []
  return [...wrappers, ...beside.map(silencedOf)].filter(isSilenced).flatMap(voiced)
}

function silencedOf(element: Element): Silenced {
  return {
    element,
    isInert: attributeOf(element, 'inert') !== null,
    isUnspoken: attributeOf(element, 'aria-hidden') === 'true',
  }
}

function isSilenced({ isInert, isUnspoken }: Silenced): boolean {
  return isInert || isUnspoken
}

function voiced({ element, isInert, isUnspoken }: Silenced): (() => void)[] {
  const undo: (() => void)[] = []
  if (isInert) {
    const value = attributeOf(element, 'inert')
    const backInPlace = notePlace(element, 'inert')
    putAttribute(element, 'inert', null)
    undo.push(() => {
      if (attributeOf(element, 'inert') !== null) return
      putAttribute(element, 'inert', value)
      backInPlace()
    })
  }
  if (isUnspoken) {
    // Another value, and not away: so it keeps its place.
    putAttribute(element, 'aria-hidden', 'false')
    undo.push(() => {
      if (attributeOf(element, 'aria-hidden') === 'false') putAttribute(element, 'aria-hidden', 'true')
    })
  }
  return undo
}

function siblingsOf(element: Element): Element[] {
  const parent = parentElementOf(element)
  return parent ? childrenOf(parent).filter(sibling => sibling !== element) : []
}

function isInSight(element: Element): boolean {
  const { left, right } = rectOf(element)
  return isShown(element) && right > 0 && left < element.ownerDocument.documentElement.clientWidth
}
