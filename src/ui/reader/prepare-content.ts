import { targetOf } from '../../page/fragment'
import { lettersOf } from '../../page/text'

/** Makes an article's nodes ready to be shown. Changes them in place; listeners end with `signal`. */
export function dressContent(content: Element, missing: string, signal: AbortSignal): void {
  for (const table of content.querySelectorAll('table')) boxTable(table)
  // What scrolls must be reachable by keys.
  for (const code of content.querySelectorAll('pre')) code.tabIndex = 0
  for (const image of content.querySelectorAll('img')) {
    image.loading = 'lazy'
    image.decoding = 'async'
  }
  // Errors of pictures do not bubble; they can be caught on the way down.
  content.addEventListener('error', event => showMissing(event.target, missing), { capture: true, signal })
}

/** A table wider than the text scrolls by itself, with the keyboard too. */
function boxTable(table: Element): void {
  const box = table.ownerDocument.createElement('div')
  box.className = 'table'
  box.tabIndex = 0
  box.role = 'group'
  const caption = table.querySelector('caption')?.textContent?.trim()
  if (caption) box.ariaLabel = caption
  table.replaceWith(box)
  box.append(table)
}

/** Without its picture a figure still says what was on it, once. */
function showMissing(target: EventTarget | null, missing: string): void {
  if (!(target instanceof HTMLImageElement)) return
  const note = target.ownerDocument.createElement('span')
  note.dataset['missing'] = ''
  note.textContent = isInCaption(target) ? missing : target.alt
  const picture = target.closest('picture') ?? target
  picture.replaceWith(note)
}

/** Whether there is nothing that the caption below a picture does not say as well, or hardly more. */
function isInCaption(image: HTMLImageElement): boolean {
  const alt = lettersOf(image.alt)
  const caption = lettersOf(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '')
  return caption.startsWith(alt) || (caption !== '' && alt.startsWith(caption))
}

/**
 * Follows a link within the text. Left to the browser it would change the address of the page underneath.
 * @returns whether the click was such a link.
 */
export function followWithin(event: MouseEvent, content: Element): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  if (!link) return false
  event.preventDefault()
  const target = targetOf(link.getAttribute('href')?.slice(1) ?? '', content)
  if (!target) return true
  target.tabIndex = -1
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}
