import { drawIcon } from '../../kit/draw-icon'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'

/** What the controls of a lightbox do. */
export type LightboxControl = 'close' | 'previous' | 'next' | 'larger' | 'smaller'

const icons: Readonly<Record<LightboxControl, string>> = {
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  larger: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20M10.5 7.5v6M7.5 10.5h6',
  smaller: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20M7.5 10.5h6',
}

const keyOf: Readonly<Record<LightboxControl, string>> = {
  close: 'Esc',
  previous: '←',
  next: '→',
  larger: '+',
  smaller: '−',
}

/** The parts of a lightbox. */
export interface DrawnLightbox {
  readonly dialog: HTMLDialogElement
  /** What an enlarged picture scrolls in. */
  readonly stage: HTMLElement
  readonly picture: HTMLImageElement
  readonly caption: HTMLElement
  /** Which of the pictures this is. */
  readonly count: HTMLElement
  readonly controls: Readonly<Record<LightboxControl, HTMLButtonElement>>
}

/** Draws a lightbox, which is in no document yet. */
export function drawLightbox(
  document: Document,
  locale: Locale,
  onControl: (control: LightboxControl) => void,
): DrawnLightbox {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) =>
    Object.assign(document.createElement(name), { className })
  const control = (name: LightboxControl) => drawControl(document, name, locale, () => onControl(name))
  const controls = {
    smaller: control('smaller'),
    larger: control('larger'),
    close: control('close'),
    previous: control('previous'),
    next: control('next'),
  }
  const dialog = Object.assign(make('dialog', 'lightbox'), { lang: locale.language, dir: locale.direction })
  dialog.dataset['theme'] = 'black'
  dialog.tabIndex = -1
  const bar = make('div', 'lightbox-bar')
  const count = Object.assign(make('span', 'lightbox-count'), { role: 'status' })
  bar.append(count, controls.smaller, controls.larger, controls.close)
  const stage = make('div', 'lightbox-stage')
  const picture = make('img', 'lightbox-picture')
  stage.append(picture)
  const caption = make('p', 'lightbox-caption')
  dialog.append(bar, stage, caption, controls.previous, controls.next)
  return { dialog, stage, picture, caption, count, controls }
}

function drawControl(
  document: Document,
  name: LightboxControl,
  { translate }: Locale,
  onPress: () => void,
): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { className: `button lightbox-${name}`, type: 'button' })
  button.ariaLabel = name === 'close' ? translate('close') : translate(`picture_${name}`)
  button.title = `${button.ariaLabel} (${keyOf[name]})`
  button.append(drawIcon(document, icons[name]))
  button.addEventListener('click', event => event === usersEvents.click && onPress())
  return button
}
