import { foldSpace, lettersOf } from '../../page/text'
import type { Vocabulary } from '../vocabulary'

const headings = 'h1, h2, h3, h4, h5, h6'
/** What a link to its own heading shows: a sign, or nothing. */
const anchorSign = /^[#¶§🔗∞⚓*\s]*$/u
/** Addresses of pages that edit a text, as wikis write them. */
const editAddress = /[?&](?:ve)?action=edit\b|\/edit(?:[/?#]|$)/i
/** An element with more nodes holds other things than a link and its brackets. */
const mostInBrackets = 12
const brackets = /[\s[\](){}|·]+/g

/** Removes what pages add to their headings: links to the heading itself, and links that edit its section. */
export function dropHeadingMarks(root: Element, { isEditLabel }: Vocabulary): void {
  const isEdit = (link: Element) => isEditLabel(foldSpace(link.textContent ?? ''))
  for (const heading of root.querySelectorAll(headings)) {
    // Counted down, because a hostile page has thousands of links in one heading.
    let left = lettersOf(heading.textContent ?? '').length
    for (const link of [...heading.querySelectorAll('a')]) {
      const letters = lettersOf(link.textContent ?? '').length
      const isWhole = letters > 0 && letters === left
      if (!isWhole && dropMark(heading, link, isEdit(link))) left -= letters
    }
  }
  for (const link of [...root.querySelectorAll('a[href]')]) {
    const isAddress = editAddress.test(link.getAttribute('href') ?? '')
    if (isAddress && isEdit(link) && !link.closest(headings)) dropWithBrackets(link)
  }
}

/** @returns whether the link is gone */
function dropMark(heading: Element, link: Element, isEdit: boolean): boolean {
  const isAnchor = anchorSign.test(link.textContent ?? '') && !link.querySelector('img')
  if (isAnchor) dropAnchor(heading, link)
  else if (isEdit) dropWithBrackets(link)
  return isAnchor || isEdit
}

/** Removes a link, which may be what others lead to. */
function dropAnchor(heading: Element, link: Element): void {
  const id = link.getAttribute('id') ?? link.getAttribute('name')
  if (id && !heading.getAttribute('id')) heading.setAttribute('id', id)
  link.remove()
}

/** Removes a link with the brackets around it, and the elements that then hold nothing. */
function dropWithBrackets(link: Element): void {
  let around = link.parentElement
  const { previousSibling, nextSibling } = link
  link.remove()
  for (const beside of [previousSibling, nextSibling]) {
    if (beside instanceof Text && !lettersOf(beside.data)) beside.data = beside.data.replace(brackets, ' ')
    else if (beside instanceof Text)
      beside.data = beside.data.replace(/(?<!\s)\s*[[(|]\s*$|^\s*[\])|]\s*/g, ' ')
  }
  while (around && /^(?:SPAN|SMALL|SUP|DIV|I|B|EM)$/.test(around.tagName) && isHollow(around)) {
    const outer = around.parentElement
    around.remove()
    around = outer
  }
}

function isHollow(element: Element): boolean {
  let node = element.firstChild
  for (let step = 0; node && step < mostInBrackets; step++) node = node.nextSibling
  if (node) return false
  return (element.textContent ?? '').replace(brackets, '') === '' && !element.querySelector('img')
}
