import type { ComponentChildren, TargetedToggleEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { focusedAround, focusInPlace } from './focus'

interface PanelProps {
  readonly id: string
  readonly heading: string
  /** Called each time before it opens. */
  readonly onOpen?: () => void
  readonly children: ComponentChildren
}

/**
 * A panel over the text: a popover, so Esc and a click beside it close it. It takes the focus when it opens and
 * returns it when it closes, which Chromium does not do inside a shadow root.
 */
export function Panel({ id, heading, onOpen, children }: PanelProps) {
  const focusedBefore = useRef<HTMLElement | null>(null)
  const onBeforeToggle = ({ newState, currentTarget }: TargetedToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open') return
    focusedBefore.current = focusedAround(currentTarget)
    onOpen?.()
  }
  const onToggle = ({ newState, currentTarget }: TargetedToggleEvent<HTMLDivElement>) => {
    if (newState === 'open') return
    const focused = focusedAround(currentTarget)
    // A click beside the panel may have given the focus to something else already.
    if (focused === null || currentTarget.contains(focused)) focusInPlace(focusedBefore.current)
  }
  return (
    <div
      class="panel surface"
      id={id}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      autofocus
      aria-labelledby={`${id}-heading`}
      onBeforeToggle={onBeforeToggle}
      onToggle={onToggle}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </div>
  )
}
