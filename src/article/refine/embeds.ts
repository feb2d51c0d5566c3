import { clearEmbed, embedSelector, writeEmbed } from '../../domain/embeds'
import { foldSpace, lettersOf } from '../../page/text'
import type { EmbedRules } from '../rules'
import { embedRulesOn } from './embed-origins'
import {
  type FoundEmbed,
  findById,
  findByPage,
  findInFrame,
  findRecording,
  playerIdAttributes,
} from './embed-sources'

/** A frame with a side of this size or less only counts visits. px. */
const smallestFrame = 40
/** A post with so much of its text on the page needs no player. Characters. */
const readablePost = 40
const longestTitle = 200
const fewestLetters = 3
/** A line of text is split through no more nested elements than this, because splitting copies what is in each. */
const deepestLine = 30

const hidden =
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]'
const idSelector = playerIdAttributes.map(name => `[${name}]`).join(', ')

/** Elements that a placeholder must be outside of. */
const closedBoxes = 'p, h1, h2, h3, h4, h5, h6, a, pre, figure'

/**
 * Replaces every player, post, map, graphic and recording that a page embeds by a figure: it has a title that links to
 * the page with the content, and attributes for loading the content once the user wants it. Posts whose text is on the
 * page stay as quotes.
 * @param root copies of the page's nodes, in a document in which nothing loads
 * @param page the address of the page
 */
export function placeEmbeds(root: Element, allRules: EmbedRules, page: string): void {
  const rules = embedRulesOn(page, allRules)
  for (const figure of root.querySelectorAll(embedSelector)) clearEmbed(figure)
  const placed = new Set<string>()
  const figures: Element[] = []
  const candidates = root.querySelectorAll(`iframe, video, audio, ${rules.postSelector}, ${idSelector}`)
  for (const element of [...candidates]) {
    if (!root.contains(element)) continue
    const found = isInvisible(element) ? null : findEmbed(element, rules)
    if (!found) continue
    if (placed.has(found.seenAt)) element.remove()
    else {
      const figure = placeholderOf(element, found, rules)
      element.replaceWith(figure)
      figures.push(figure)
    }
    placed.add(found.seenAt)
  }
  // The last one first, so that what comes after thousands in one box is not moved for each of them.
  for (const figure of figures.reverse()) placeOutside(figure, root)
}

function isInvisible(element: Element): boolean {
  const sides = [element.getAttribute('width'), element.getAttribute('height')]
  const isTiny = sides.some(
    side => side !== null && /^\d+(?:px)?$/.test(side) && Number.parseInt(side, 10) <= smallestFrame,
  )
  return isTiny || element.closest(`${hidden}, noscript`) !== null
}

function findEmbed(element: Element, rules: EmbedRules): FoundEmbed | null {
  if (element.localName === 'iframe') return findInFrame(element, rules)
  if (/^(?:video|audio)$/.test(element.localName)) return findRecording(element)
  if (element.matches(rules.postSelector)) return findPost(element, rules)
  const id = playerIdAttributes.map(name => element.getAttribute(name)).find(Boolean)
  return id && element.localName.includes('-') ? findById(element.localName, id, rules) : null
}

function findPost(post: Element, rules: EmbedRules): FoundEmbed | null {
  const links = [...post.querySelectorAll('a')].reverse().map(link => link.getAttribute('href'))
  const stated = ['cite', 'data-instgrm-permalink', 'data-href'].map(name => post.getAttribute(name))
  for (const href of [...stated, ...links]) {
    const found = href ? findByPage(href, rules) : null
    if (found) return found.embed.kind === 'post' && textOfPost(post).length >= readablePost ? null : found
  }
  return null
}

/** The text of a post itself: without its links and its author below. */
function textOfPost(post: Element): string {
  const copy = post.ownerDocument.importNode(post.querySelector('p') ?? post, true)
  for (const other of copy.querySelectorAll('a, script, style')) other.remove()
  return foldSpace(copy.textContent ?? '')
}

function placeholderOf(element: Element, { embed, seenAt }: FoundEmbed, rules: EmbedRules): Element {
  const figure = element.ownerDocument.createElement('figure')
  const link = element.ownerDocument.createElement('a')
  link.href = seenAt
  link.textContent = titleOf(element, embed.provider, rules) ?? embed.provider
  figure.append(link)
  writeEmbed(figure, embed)
  return figure
}

/** The title of an embed; `null` where it only says that there is a player, or names the service. */
function titleOf(element: Element, provider: string, rules: EmbedRules): string | null {
  const named = ['title', 'aria-label', 'playlabel'].map(name => element.getAttribute(name) ?? '')
  const text = element.matches(rules.postSelector) ? [textOfPost(element)] : []
  const isMeaningful = (title: string) => {
    const rest = title.toLowerCase().replace(provider.toLowerCase(), ' ').replace(rules.emptyTitleWords, ' ')
    return lettersOf(rest).length >= fewestLetters
  }
  return [...named, ...text].map(title => foldSpace(title).slice(0, longestTitle)).find(isMeaningful) ?? null
}

function placeOutside(figure: Element, root: Element): void {
  let box = figure.parentElement?.closest(closedBoxes)
  while (box && box !== root && root.contains(box)) {
    if (!isFrameOf(box, figure)) liftOut(figure, box)
    else {
      figure.append(...box.querySelectorAll(':scope figcaption'))
      box.replaceWith(figure)
    }
    box = figure.parentElement?.closest(closedBoxes)
  }
}

/** Whether a figure contains only this embed and maybe a caption. */
function isFrameOf(box: Element, figure: Element): boolean {
  if (box.localName !== 'figure' || box.querySelector('img, iframe, video, audio')) return false
  const caption = box.querySelector('figcaption')
  const inside = `${figure.textContent ?? ''}${caption?.textContent ?? ''}`
  return lettersOf(box.textContent ?? '').length === lettersOf(inside).length
}

/** Moves a figure out of a box and splits the box there: what came after the figure goes into a second box. */
function liftOut(figure: Element, box: Element): void {
  let parent = figure.parentElement
  for (let level = 0; parent && level < deepestLine; level++) {
    const rest = parent.cloneNode(false)
    while (figure.nextSibling) rest.appendChild(figure.nextSibling)
    parent.after(figure, ...(rest.hasChildNodes() ? [rest] : []))
    if (parent === box) return
    parent = figure.parentElement
  }
  box.after(figure)
}
