import { embedSelector } from '../../domain/embeds'
import { matchElement } from '../../page/name-tokens'
import { foldSpace, lettersOf } from '../../page/text'
import { appendAll } from '../append-all'
import type { Vocabulary } from '../vocabulary'

/** A line under a picture is short. Characters. */
const longestCaption = 400
/** A bare line right under a picture: no sentence, no link. Characters. */
const longestBareLine = 90
/** A smaller picture in a line is a sign of it. px. */
const smallestInLine = 64

/**
 * Makes a figure of every picture, with the caption that stands by it: `figcaption`, an element that is named a
 * caption, or a line that reads as a credit. So do the places of embeds get theirs. Expects a plain row of blocks.
 */
export function frameFigures(root: Element, vocabulary: Vocabulary): void {
  for (const paragraph of [...root.querySelectorAll('p')]) splitPictures(paragraph)
  for (const figure of [...root.querySelectorAll('figure')]) tidyFigure(figure)
  for (const block of [...root.children]) {
    const figure = block.previousElementSibling
    if (figure?.tagName !== 'FIGURE' || !(holdsPicture(figure) || figure.matches(embedSelector))) continue
    if (isCaption(block, vocabulary)) addCaption(figure, block)
  }
}

function holdsPicture(element: Element): boolean {
  return element.querySelector('img, picture, video') !== null
}

/** A picture in a paragraph becomes a figure before it; what was only its frame goes. */
function splitPictures(paragraph: Element): void {
  for (const image of [...paragraph.querySelectorAll('img')]) {
    const picture = image.closest('picture') ?? image
    const text = foldSpace(paragraph.textContent ?? '')
    const width = Number(image.getAttribute('width') ?? smallestInLine)
    const isInText = text.length > 0 && width < smallestInLine
    if (isInText) continue
    const figure = paragraph.ownerDocument.createElement('figure')
    paragraph.before(figure)
    figure.append(picture)
  }
  if (!foldSpace(paragraph.textContent ?? '') && !holdsPicture(paragraph)) paragraph.remove()
}

/** A figure is a picture (or a table, or code) and one caption. Its boxes go, its text moves into the caption. */
function tidyFigure(figure: Element): void {
  const captions = [...figure.querySelectorAll('figcaption')]
  const [first, ...others] = captions
  for (const other of others) {
    if (first) addToCaption(first, other)
  }
  const isPictures = holdsPicture(figure) && !figure.querySelector('table, pre, blockquote')
  if (!isPictures) return
  const pictures = [...figure.querySelectorAll('img')].map(image => image.closest('picture') ?? image)
  const loose = first ? '' : foldSpace(figure.textContent ?? '')
  figure.replaceChildren(...pictures.slice(0, 1), ...(first ? [first] : []))
  if (loose)
    addCaption(figure, Object.assign(figure.ownerDocument.createElement('p'), { textContent: loose }))
  for (const picture of pictures.slice(1).reverse()) {
    const own = figure.ownerDocument.createElement('figure')
    own.append(picture)
    figure.after(own)
  }
}

function isCaption(block: Element, { partOf, isCredit, endsInCredit }: Vocabulary): boolean {
  if (/^(H\d|UL|OL|TABLE|FIGURE|BLOCKQUOTE|PRE|HR)$/.test(block.tagName)) return false
  const text = foldSpace(block.textContent ?? '')
  if (!text || text.length > longestCaption) return false
  const named = [block, ...block.querySelectorAll('[class]')].some(
    element =>
      matchElement(element, partOf)?.kind === 'caption' && foldSpace(element.textContent ?? '') === text,
  )
  return named || isCredit(text) || endsInCredit(text) || isBareLine(block, text)
}

/** A short line without an end, between a picture that has no caption and a paragraph. */
function isBareLine(block: Element, text: string): boolean {
  const isShort = text.length <= longestBareLine && !/[.!?:;,…]["”“»’)]*$/.test(text)
  const follows = block.nextElementSibling
  const isUncaptioned = !block.previousElementSibling?.querySelector('figcaption')
  return (
    isShort && isUncaptioned && block.tagName === 'P' && !block.querySelector('a') && follows?.tagName === 'P'
  )
}

function addCaption(figure: Element, source: Element): void {
  const present = figure.querySelector('figcaption')
  if (present) addToCaption(present, source)
  else {
    const caption = figure.ownerDocument.createElement('figcaption')
    appendAll(caption, source.childNodes)
    figure.append(caption)
    source.remove()
  }
}

/** Pages have captions twice, for wide screens and for narrow ones. */
function addToCaption(caption: Element, source: Element): void {
  const isSaid = lettersOf(caption.textContent ?? '').includes(lettersOf(source.textContent ?? ''))
  if (!isSaid) caption.append(' ', ...source.childNodes)
  source.remove()
}
