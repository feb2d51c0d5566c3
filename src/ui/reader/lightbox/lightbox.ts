import { inputGateOf } from '../../../page/input-gate'
import { focusedAround, focusInPlace } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { type DrawnLightbox, drawLightbox, type LightboxControl } from './draw-lightbox'
import { fullestFile } from './fullest-file'
import { createZoom, type Zoom } from './zoom'

interface LightboxOptions {
  /** All pictures of the article, in order. */
  readonly pictures: readonly HTMLImageElement[]
  /** The one that is shown first. */
  readonly first: HTMLImageElement
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  /** Ends it with the reader. */
  readonly signal: AbortSignal
}

const controlOfKey = new Map<string, LightboxControl>([
  ['Escape', 'close'],
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['PageUp', 'previous'],
  ['PageDown', 'next'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
])

/** Shows the pictures of an article one by one, as large as the window. Closing it gives the focus back. */
export function openLightbox(options: LightboxOptions): void {
  const { reader, locale, signal } = options
  const focusedBefore = focusedAround(reader)
  const ended = new AbortController()
  const end = () => {
    ended.abort()
    drawn.dialog.close()
    drawn.dialog.remove()
    focusInPlace(focusedBefore)
  }
  const controls: Readonly<Record<LightboxControl, () => void>> = {
    close: end,
    previous: () => turn(-1),
    next: () => turn(1),
    larger: () => zoom.step(1),
    smaller: () => zoom.step(-1),
  }
  const drawn = drawLightbox(reader.ownerDocument, locale, control => controls[control]())
  const zoom = createZoom(drawn.stage, drawn.picture, () => allow(drawn, zoom))
  signal.addEventListener('abort', end, { signal: ended.signal })
  reader.after(drawn.dialog)
  drawn.dialog.showModal()
  const turn = turnPictures(options, drawn, zoom)
  focusInPlace(drawn.dialog)
  // A reader that comes back on top of a page would lie over it.
  reader.addEventListener('close', () => comeBack(reader, drawn.dialog), { signal: ended.signal })
  takeKeys(drawn, zoom, controls, ended.signal)
  panWithMouse(drawn.stage, zoom, ended.signal)
}

/** Shows the first picture. @returns goes on by so many pictures, if there are so many */
function turnPictures(
  { pictures, first, locale }: LightboxOptions,
  drawn: DrawnLightbox,
  zoom: Zoom,
): (step: number) => void {
  let at = Math.max(0, pictures.indexOf(first))
  const turn = (step: number) => {
    const picture = pictures[at + step]
    if (!picture) return
    at += step
    zoom.reset()
    showIn(drawn, picture, locale.translate('image_missing'))
    tellPlace(drawn, at, pictures.length, locale)
  }
  turn(0)
  return turn
}

function comeBack(reader: HTMLDialogElement, dialog: HTMLDialogElement): void {
  if (!reader.open) return
  dialog.close()
  dialog.showModal()
}

function showIn({ picture, caption, dialog }: DrawnLightbox, shown: HTMLImageElement, missing: string): void {
  const small = shown.currentSrc || shown.src
  picture.alt = shown.alt
  // What is there already stands until the large one is.
  picture.style.backgroundImage = `url(${JSON.stringify(small)})`
  picture.onload = () => picture.style.removeProperty('background-image')
  picture.onerror = () => {
    if (picture.src !== small) picture.src = small
    else caption.textContent = missing
  }
  picture.src = fullestFile(shown)
  const words = shown.closest('figure')?.querySelector('figcaption')
  caption.lang = shown.closest<HTMLElement>('[lang]')?.lang ?? ''
  caption.dir = 'auto'
  caption.textContent = words?.textContent ?? ''
  dialog.ariaLabel = shown.alt || caption.textContent
}

function tellPlace({ count, controls }: DrawnLightbox, at: number, length: number, { translate }: Locale) {
  count.textContent = length > 1 ? translate('picture_of', String(at + 1), String(length)) : ''
  controls.previous.hidden = controls.next.hidden = length === 1
  controls.previous.disabled = at === 0
  controls.next.disabled = at === length - 1
}

function allow({ controls }: DrawnLightbox, zoom: Zoom): void {
  controls.larger.disabled = !zoom.canStep(1)
  controls.smaller.disabled = !zoom.canStep(-1)
}

/** Keys are the lightbox's while it is open. In an enlarged picture the arrows move. */
function takeKeys(
  { stage }: DrawnLightbox,
  zoom: Zoom,
  controls: Readonly<Record<LightboxControl, () => void>>,
  signal: AbortSignal,
): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const move = zoom.isEnlarged() ? moves[event.key] : undefined
    const control = controlOfKey.get(event.key)
    if (move) stage.scrollBy({ left: move[0] * stage.clientWidth, top: move[1] * stage.clientHeight })
    else if (control) controls[control]()
    else return
    event.preventDefault()
  }
  const take = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return false
    if (event.type === 'keydown') press(event)
    return true
  }
  inputGateOf(window).listen(take, signal)
}

/** How far each arrow moves, in shares of the window. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.2, 0],
  ArrowRight: [0.2, 0],
  ArrowUp: [0, -0.2],
  ArrowDown: [0, 0.2],
}

/** Fingers and the wheel scroll by themselves; a mouse drags. A click makes the picture larger, or fit again. */
function panWithMouse(stage: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  let dragged = 0
  const onMove = ({ buttons, pointerType, movementX, movementY }: PointerEvent) => {
    if (pointerType !== 'mouse' || !(buttons & 1)) return
    dragged += Math.abs(movementX) + Math.abs(movementY)
    stage.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' })
  }
  const onClick = (event: Event) => {
    if (event !== usersEvents.click) return
    if (dragged < slack) zoom.toggle()
    dragged = 0
  }
  stage.addEventListener('pointermove', onMove, { signal })
  stage.addEventListener('click', onClick, { signal })
}

/** Less than this is a trembling hand. px */
const slack = 6
