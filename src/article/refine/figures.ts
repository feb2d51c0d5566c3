import { embedSelector } from '../../domain/embeds'
import { matchElement } from '../../page/name-tokens'
import { foldSpace, lettersOf } from '../../page/text'
import { appendAll } from '../append-all'
import { writeGaps } from '../caption-gaps'
import type { Vocabulary } from '../vocabulary'
import { isFormulaPicture } from './formula-pictures'

/** A longer block is no caption. Characters. */
const longestCaption = 400
/** The same for a line that nothing marks as a caption. Characters. */
const longestBareLine = 90
/** Fewer letters may be the same by chance. */
const shortestRepetition = 12
/** A smaller picture in a line of text is an icon or a symbol. px. */
const smallestInLine = 64
/** Lines below a picture that are read as its captions. */
const mostLines = 20

/**
 * Makes a figure of every picture, with its caption: a `figcaption`, an element that is named a caption, or a line that
 * reads as a credit. Placeholders of embeds get their captions too. Expects a plain row of blocks.
 */
export function frameFigures(root: Element, vocabulary: Vocabulary): void {
  for (const paragraph of [...root.querySelectorAll('p')]) splitPictures(paragraph)
  for (const figure of [...root.querySelectorAll('figure')]) tidyFigure(figure)
  for (const caption of root.querySelectorAll('figcaption')) {
    writeGaps(caption)
    dropRepetition(caption)
  }
  addLines(root, vocabulary)
}

/** Adds the lines below a picture that are its caption. */
function addLines(root: Element, vocabulary: Vocabulary): void {
  const lines = new Map<Element, number>()
  for (const block of [...root.children]) {
    const figure = block.previousElementSibling
    if (figure?.tagName !== 'FIGURE' || !(holdsPicture(figure) || figure.matches(embedSelector))) continue
    const line = lines.get(figure) ?? 0
    if (line >= mostLines) continue
    lines.set(figure, line + 1)
    if (repeatsCaption(block, figure)) block.remove()
    else if (isCaption(block, vocabulary)) addCaption(figure, block)
  }
}

/** Whether a block says nothing but what the caption before it says. */
function repeatsCaption(block: Element, figure: Element): boolean {
  const letters = lettersOf(block.textContent ?? '')
  return (
    letters.length >= shortestRepetition &&
    !block.querySelector('img') &&
    letters === lettersOf(figure.querySelector('figcaption')?.textContent ?? '')
  )
}

/** Removes the second of two versions of a caption: for wide screens, for narrow ones, or for screen readers. */
function dropRepetition(caption: Element): void {
  const seen = new Set<string>()
  for (const part of [...caption.children]) {
    const letters = lettersOf(part.textContent ?? '')
    if (letters.length < shortestRepetition) continue
    if (seen.has(letters)) part.remove()
    else seen.add(letters)
  }
}

function holdsPicture(element: Element): boolean {
  return element.querySelector('img, picture, video') !== null
}

/** Moves the pictures of a paragraph into figures before it, and removes the paragraph if nothing else was in it. */
function splitPictures(paragraph: Element): void {
  const images = [...paragraph.querySelectorAll('img')]
  const hasText = foldSpace(paragraph.textContent ?? '').length > 0
  for (const image of images) {
    const picture = image.closest('picture') ?? image
    const width = Number(image.getAttribute('width') ?? smallestInLine)
    const isInText = hasText && (width < smallestInLine || isFormulaPicture(image))
    if (isInText) continue
    const figure = paragraph.ownerDocument.createElement('figure')
    paragraph.before(figure)
    figure.append(picture)
  }
  if (!hasText && !holdsPicture(paragraph)) paragraph.remove()
}

/** Reduces a figure to one picture and one caption. Loose text becomes the caption; further pictures get figures. */
function tidyFigure(figure: Element): void {
  const captions = [...figure.querySelectorAll('figcaption')]
  const [first, ...others] = captions
  if (first) addToCaption(first, others)
  const isPictures = holdsPicture(figure) && !figure.querySelector('table, pre, blockquote')
  if (!isPictures) return
  const pictures = [...figure.querySelectorAll('img')].map(image => image.closest('picture') ?? image)
  const loose = first ? '' : foldSpace(figure.textContent ?? '')
  figure.replaceChildren(...pictures.slice(0, 1), ...(first ? [first] : []))
  if (loose)
    addCaption(figure, Object.assign(figure.ownerDocument.createElement('p'), { textContent: loose }))
  for (const picture of pictures.slice(1).reverse()) {
    const next = figure.ownerDocument.createElement('figure')
    next.append(picture)
    figure.after(next)
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

/** Whether a block is a short line that is no sentence, between a picture without a caption and a paragraph. */
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
  if (present) addToCaption(present, [source])
  else {
    const caption = figure.ownerDocument.createElement('figcaption')
    appendAll(caption, source.childNodes)
    figure.append(caption)
    source.remove()
  }
}

/** Adds to a caption unless it says the same: some pages have captions twice, for wide screens and for narrow ones. */
function addToCaption(caption: Element, sources: readonly Element[]): void {
  let letters = lettersOf(caption.textContent ?? '')
  for (const source of sources) {
    const added = lettersOf(source.textContent ?? '')
    if (!letters.includes(added)) {
      letters += added
      caption.append(' ')
      appendAll(caption, source.childNodes)
    }
    source.remove()
  }
}
