import { type ComponentChild, render } from 'preact'
import { act as flush } from 'preact/test-utils'
import type { MessageName, Translate } from '../../../src/i18n/messages'
import type { Locale } from '../../../src/ui/kit/locale'

/** Translates a message into its name, so that tests check which message is shown, not its wording. */
export const translate: Translate = (name: MessageName, ...values) => [name, ...values].join(' ')

export const locale: Locale = { translate, language: 'nl', direction: 'ltr' }

/** Does something, and waits until what it changed is rendered. */
export async function act(something: () => void): Promise<void> {
  await flush(something)
}

const containers: HTMLElement[] = []

/** Renders a component into the test's document. */
export async function mount(what: ComponentChild): Promise<HTMLElement> {
  const container = document.body.appendChild(document.createElement('div'))
  containers.push(container)
  await flush(() => render(what, container))
  return container
}

/** Removes everything that was mounted. */
export async function unmountAll(): Promise<void> {
  for (const container of containers.splice(0)) {
    await flush(() => render(null, container))
    container.remove()
  }
}

/** The button with this name. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const buttons = [...within.querySelectorAll('button')]
  const found = buttons.find(one => (one.getAttribute('aria-label') ?? one.textContent) === name)
  if (!found) throw new Error(`no button is named ${name}`)
  return found
}

/** The radio button with this value. */
export function radio(within: ParentNode, value: string): HTMLInputElement {
  const found = within.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)
  if (!found) throw new Error(`no choice is named ${value}`)
  return found
}
