import { targetOf } from '../../page/fragment'
import { lettersOf } from '../../page/text'

/**
 * Prepares the nodes of an article for being shown. Changes them in place; listeners end with `signal`.
 * @param missing what is shown instead of a picture that does not load
 */
export function prepareContent(content: Element, missing: string, signal: AbortSignal): void {
  for (const table of content.querySelectorAll('table')) boxTable(table)
  // Errors of pictures do not bubble; they can be heard in the capture phase.
  content.addEventListener('error', event => showMissing(event.target, missing), { capture: true, signal })
}

/**
 * Has the pictures of a text that is not shown yet wait until they are near what is seen. A browser loads one for its
 * address, also in each copy of it, unless it has read before that to wait.
 */
export function holdBackPictures<Text extends ParentNode>(text: Text): Text {
  for (const image of text.querySelectorAll('img')) {
    const named = [...image.attributes]
    for (const { name } of named) image.removeAttribute(name)
    image.loading = 'lazy'
    image.decoding = 'async'
    for (const { name, value } of named) image.setAttribute(name, value)
  }
  return text
}

/** Lets a table that is wider than the text scroll by itself. */
function boxTable(table: Element): void {
  const box = table.ownerDocument.createElement('div')
  box.className = 'table'
  table.replaceWith(box)
  box.append(table)
}

/** Puts the description of a picture that does not load in its place, unless the caption says the same. */
function showMissing(target: EventTarget | null, missing: string): void {
  if (!(target instanceof HTMLImageElement)) return
  const note = target.ownerDocument.createElement('span')
  note.dataset['missing'] = ''
  note.textContent = isInCaption(target) ? missing : target.alt
  const picture = target.closest('picture') ?? target
  picture.replaceWith(note)
}

/** Whether the caption below a picture says all, or nearly all, that its description says. */
function isInCaption(image: HTMLImageElement): boolean {
  const alt = lettersOf(image.alt)
  const caption = lettersOf(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '')
  return caption.startsWith(alt) || (caption !== '' && alt.startsWith(caption))
}

/**
 * Follows a link within the text. The browser would change the address of the page beneath.
 * @returns whether the click was such a link.
 */
export function followWithin(event: MouseEvent, content: Element): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  if (!link || event.defaultPrevented) return false
  event.preventDefault()
  const target = targetOf(link.getAttribute('href')?.slice(1) ?? '', content)
  if (!target) return true
  // A mark that a note leads back to keeps its place among the links.
  if (target.tabIndex < 0) target.tabIndex = -1
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}
