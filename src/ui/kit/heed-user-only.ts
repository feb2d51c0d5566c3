import { options, type VNode } from 'preact'
import { usersEvents } from './users-events'

const actingProps = ['onClick', 'onChange', 'onInput'] as const

type Handler = (this: unknown, event: Event) => unknown
type ActingProps = { [Name in (typeof actingProps)[number]]?: Handler }

let isOn = false

/**
 * From now on, handlers of elements that are drawn hear only of clicks and changes that the user makes. A page that
 * has got hold of a control in a closed root could call its `click`, or first move it out of the root, where our
 * listeners do not hear; and the browser reports the change that follows as one of the user's.
 */
export function heedUserOnly(): void {
  if (isOn) return
  isOn = true
  const { vnode: next } = options
  options.vnode = (vnode: VNode<ActingProps>) => {
    const { type, props } = vnode
    if (typeof type === 'string') for (const name of actingProps) guard(props, name)
    next?.(vnode)
  }
}

function guard(props: ActingProps, name: keyof ActingProps): void {
  const { [name]: handler } = props
  if (!handler) return
  props[name] = function (event) {
    if (isUsers(event)) handler.call(this, event)
  }
}

function isUsers(event: Event): boolean {
  if (event.type === 'click') return event === usersEvents.click
  if (event.type === 'input') return event === usersEvents.entry
  return event.isTrusted && event.target === usersEvents.control
}
