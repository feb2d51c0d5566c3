import { foldSpace, lettersOf } from '../../page/text'
import type { Vocabulary } from '../vocabulary'

const headings = 'h1, h2, h3, h4, h5, h6'
/** What a link to its own heading shows: a sign, or nothing. */
const anchorSign = /^[#¶§🔗∞⚓*\s]*$/u
/** Addresses of pages that edit a text, as wikis write them. */
const editAddress = /[?&](?:ve)?action=edit\b|\/edit(?:[/?#]|$)/i
const brackets = /[\s[\](){}|·]+/g

/** Removes what pages add to their headings: links to the heading itself, and links that edit its section. */
export function dropHeadingMarks(root: Element, { isEditLabel }: Vocabulary): void {
  const isEdit = (link: Element) => isEditLabel(foldSpace(link.textContent ?? ''))
  for (const heading of root.querySelectorAll(headings)) {
    for (const link of [...heading.querySelectorAll('a')]) dropMark(heading, link, isEdit(link))
  }
  for (const link of [...root.querySelectorAll('a[href]')]) {
    const isAddress = editAddress.test(link.getAttribute('href') ?? '')
    if (isAddress && isEdit(link) && !link.closest(headings)) dropWithBrackets(link)
  }
}

function dropMark(heading: Element, link: Element, isEdit: boolean): void {
  const text = link.textContent ?? ''
  if (lettersOf(text) === lettersOf(heading.textContent ?? '') && lettersOf(text)) return
  if (anchorSign.test(text) && !link.querySelector('img')) dropAnchor(heading, link)
  else if (isEdit) dropWithBrackets(link)
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
  return (element.textContent ?? '').replace(brackets, '') === '' && !element.querySelector('img')
}
