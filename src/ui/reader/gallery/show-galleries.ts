import { inputGateOf } from '../../../page/input-gate'
import { drawIcon } from '../../kit/draw-icon'
import { focusedAround } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import { findScrollAnchor, restoreScrollAnchor } from '../keep-scroll-position'
import { onContentChange } from '../tools/on-content-change'

/** Two pictures stand side by side; more are looked through one by one. */
const fewest = 3
const icons = { picture_previous: 'M15 5l-7 7 7 7', picture_next: 'M9 5l7 7-7 7' } as const

/**
 * Shows each gallery of an article as one figure whose pictures are looked through: with arrows, by scrolling sideways,
 * and with the arrow keys. What the reader shows later is looked at too.
 * @param reader the reader's dialog
 */
export function showGalleries(reader: HTMLDialogElement, locale: Locale, signal: AbortSignal): void {
  const shown = new WeakMap<Element, Gallery>()
  const look = () => {
    const scroller = reader.querySelector('.scroller')
    const galleries = [...reader.querySelectorAll<HTMLElement>('.content figure')].filter(isGallery)
    if (!scroller || galleries.length === 0) return
    // A strip is lower than the pictures were one below the other.
    const anchor = findScrollAnchor(scroller)
    for (const figure of galleries) {
      const gallery = new Gallery(figure, locale)
      shown.set(gallery.strip, gallery)
    }
    if (anchor) restoreScrollAnchor(scroller, anchor)
  }
  look()
  onContentChange(reader, look, signal)
  const take = (event: Event) => {
    const strip = focusedAround(reader)?.closest('.gallery')
    const gallery = strip && shown.get(strip)
    return gallery ? gallery.take(event) : false
  }
  inputGateOf(window).listen(take, signal)
}

function isGallery(figure: Element): boolean {
  return slidesOf(figure).length >= fewest
}

function slidesOf(figure: Element): readonly Element[] {
  return [...figure.children].filter(child => child.localName === 'figure' && child.querySelector('img'))
}

class Gallery {
  private readonly locale: Locale
  readonly strip: HTMLElement
  private readonly count: HTMLElement
  private readonly buttons: Readonly<Record<keyof typeof icons, HTMLButtonElement>>
  private readonly slides: readonly Element[]

  constructor(figure: HTMLElement, locale: Locale) {
    const { ownerDocument: document } = figure
    this.locale = locale
    this.slides = slidesOf(figure)
    this.strip = Object.assign(document.createElement('div'), { className: 'gallery', role: 'region' })
    this.strip.tabIndex = 0
    this.buttons = {
      picture_previous: this.button(document, 'picture_previous', -1),
      picture_next: this.button(document, 'picture_next', 1),
    }
    // Its words are drawn by a style: as text they would be the article's.
    this.count = Object.assign(document.createElement('span'), { className: 'gallery-count' })
    this.count.dir = locale.direction
    const controls = Object.assign(document.createElement('div'), { className: 'gallery-controls' })
    controls.append(this.buttons.picture_previous, this.count, this.buttons.picture_next)
    this.slides[0]?.before(this.strip, controls)
    this.strip.append(...this.slides)
    this.strip.addEventListener('scroll', () => this.tell(), { passive: true })
    this.tell()
  }

  private button(document: Document, name: keyof typeof icons, step: 1 | -1): HTMLButtonElement {
    const { translate, language } = this.locale
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button' })
    Object.assign(button, { ariaLabel: translate(name), title: translate(name), lang: language })
    button.append(drawIcon(document, icons[name]))
    button.addEventListener('click', event => event === usersEvents.click && this.goTo(this.current + step))
    return button
  }

  /** Goes on or back with an arrow key: browsers differ in how far those scroll. @returns whether it takes an event */
  take(event: Event): boolean {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
    event.preventDefault()
    this.goTo(this.current + ((event.key === 'ArrowRight') === this.isReversed ? -1 : 1))
    return true
  }

  /** The index of the picture that is shown. */
  private get current(): number {
    const { scrollLeft, clientWidth } = this.strip
    // Text from right to left is scrolled into the negative.
    return clientWidth > 0 ? Math.round(Math.abs(scrollLeft) / clientWidth) : 0
  }

  private get isReversed(): boolean {
    return getComputedStyle(this.strip).direction === 'rtl'
  }

  private goTo(index: number): void {
    this.strip.scrollTo({ left: index * this.strip.clientWidth * (this.isReversed ? -1 : 1) })
  }

  private tell(): void {
    const { translate } = this.locale
    const { current, slides } = this
    const place = translate('picture_of', String(current + 1), String(slides.length))
    this.count.dataset['label'] = place
    this.strip.ariaLabel = place
    this.buttons.picture_previous.disabled = current === 0
    this.buttons.picture_next.disabled = current >= slides.length - 1
  }
}
