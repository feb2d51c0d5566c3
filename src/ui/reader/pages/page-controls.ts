import { focusedAround } from '../../kit/focus'
import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'

/** What is shown in the row of controls at one end of the text. */
export interface ShownControls {
  /** What the button says; `null` to take it away. */
  readonly button: string | null
  /** Said beside it, and told by a screen reader. */
  readonly status: string
  readonly canStop: boolean
}

/** A button that adds pages, what comes of it, and a button that stops it. */
export interface PageControls {
  readonly element: HTMLElement
  readonly show: (shown: ShownControls) => void
}

interface ControlsOptions {
  readonly document: Document
  readonly locale: Locale
  /** The key that does the same, if there is one. */
  readonly key: string | null
  readonly onPress: () => void
  readonly onStop: () => void
}

/** Draws the controls; nothing is shown yet. */
export function drawPageControls({ document, locale, key, onPress, onStop }: ControlsOptions): PageControls {
  const element = document.createElement('span')
  Object.assign(element, { className: 'join-pages', lang: locale.language, dir: locale.direction })
  // In the tree before anything comes into it, so that a screen reader hears that.
  const status = document.createElement('span')
  status.role = 'status'
  const button = buttonFor(document, onPress)
  const stop = buttonFor(document, onStop)
  stop.textContent = locale.translate('pages_stop')
  element.append(status, button, stop)
  return {
    element,
    show: shown => {
      const isFocused = element.contains(focusedAround(element))
      if (status.textContent !== shown.status) status.textContent = shown.status
      button.textContent = shown.button
      button.title = key && shown.button !== null ? `${shown.button} (${key})` : ''
      button.hidden = shown.button === null
      stop.hidden = !shown.canStop
      element.hidden = button.hidden && stop.hidden && shown.status === ''
      // The button that had the focus may be gone: what comes in its place has it now.
      if (isFocused) [button, stop].find(({ hidden }) => !hidden)?.focus({ preventScroll: true })
    },
  }
}

function buttonFor(document: Document, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'button', hidden: true })
  // Not what a script of the page does with a button that it has got hold of.
  button.addEventListener('click', event => event === usersEvents.click && onPress())
  return button
}
