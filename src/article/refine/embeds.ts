import { clearEmbed, embedSelector, writeEmbed } from '../../domain/embeds'
import { foldSpace, lettersOf } from '../../page/text'
import type { EmbedRules } from '../rules'
import { type FoundEmbed, findById, findByPage, findInFrame, findRecording } from './embed-sources'

/** A frame with a side of this size or less counts visits. px. */
const smallestFrame = 40
/** A post of which this much can be read on the page needs no player. Characters. */
const readablePost = 40
const longestTitle = 200
const fewestLetters = 3
/** A line of text is parted through no more elements than this: each costs as much as is in it. */
const deepestLine = 30

const hidden =
  '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]'
/** Where elements of a page's own making, such as `lite-youtube`, have the id of what they play. */
const idNames = ['videoid', 'video-id', 'data-videoid', 'data-video-id'] as const
const idSelector = idNames.map(name => `[${name}]`).join(', ')

/** What a placeholder must stand outside of. */
const closedBoxes = 'p, h1, h2, h3, h4, h5, h6, a, pre, figure'

/**
 * Puts a figure in the place of every player, post, map and graphic that a page embeds, and of its recordings:
 * with what it is in plain text, a link to the page it can be seen on, and notes of what to load once the reader
 * wants it. Posts whose text is on the page stay as quotes.
 * @param root copies of the page's nodes, in a document in which nothing loads
 */
export function placeEmbeds(root: Element, rules: EmbedRules): void {
  for (const figure of root.querySelectorAll(embedSelector)) clearEmbed(figure)
  const placed = new Set<string>()
  const candidates = root.querySelectorAll(`iframe, video, audio, ${rules.postSelector}, ${idSelector}`)
  for (const element of [...candidates]) {
    if (!root.contains(element)) continue
    const found = isInvisible(element) ? null : findEmbed(element, rules)
    if (!found) continue
    if (placed.has(found.seenAt)) element.remove()
    else replaceBy(element, placeholderOf(element, found, rules), root)
    placed.add(found.seenAt)
  }
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
  const id = idNames.map(name => element.getAttribute(name)).find(Boolean)
  return id && element.localName.includes('-') ? findById(element.localName, id, rules) : null
}

function findPost(post: Element, rules: EmbedRules): FoundEmbed | null {
  const links = [...post.querySelectorAll('a')].reverse().map(link => link.getAttribute('href'))
  const own = ['cite', 'data-instgrm-permalink', 'data-href'].map(name => post.getAttribute(name))
  for (const href of [...own, ...links]) {
    const found = href ? findByPage(href, rules) : null
    if (found) return found.embed.kind === 'post' && textOfPost(post).length >= readablePost ? null : found
  }
  return null
}

/** What a post says itself: below its text stands whose it is, and links are the invitation to see it. */
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

/** A title that says more than that there is a player, and whose. */
function titleOf(element: Element, provider: string, rules: EmbedRules): string | null {
  const named = ['title', 'aria-label', 'playlabel'].map(name => element.getAttribute(name) ?? '')
  const said = element.matches(rules.postSelector) ? [textOfPost(element)] : []
  const isTelling = (title: string) => {
    const rest = title.toLowerCase().replace(provider.toLowerCase(), ' ').replace(rules.emptyTitleWords, ' ')
    return lettersOf(rest).length >= fewestLetters
  }
  return [...named, ...said].map(title => foldSpace(title).slice(0, longestTitle)).find(isTelling) ?? null
}

function replaceBy(element: Element, figure: Element, root: Element): void {
  element.replaceWith(figure)
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

/** Whether a figure is there for this embed alone, with a caption or without. */
function isFrameOf(box: Element, figure: Element): boolean {
  if (box.localName !== 'figure' || box.querySelector('img, iframe, video, audio')) return false
  const caption = box.querySelector('figcaption')
  const inside = `${figure.textContent ?? ''}${caption?.textContent ?? ''}`
  return lettersOf(box.textContent ?? '').length === lettersOf(inside).length
}

/** Moves a figure out of a box, which goes on after it with what stood after it. */
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
