import type { ComponentChildren, TargetedToggleEvent } from 'preact'
import { useRef } from 'preact/hooks'

interface PanelProps {
  readonly id: string
  readonly heading: string
  /** Is called each time before it opens. */
  readonly onOpen?: () => void
  readonly children: ComponentChildren
}

/**
 * A panel over the text: a popover, so Esc and a click beside it close it. It takes the focus when it opens and
 * gives it back when it closes, which Chromium does not do inside a shadow root.
 */
export function Panel({ id, heading, onOpen, children }: PanelProps) {
  const before = useRef<HTMLElement | null>(null)
  const remember = (event: TargetedToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open') return
    before.current = focusAround(event.currentTarget)
    onOpen?.()
  }
  const giveBack = (event: TargetedToggleEvent<HTMLDivElement>) => {
    const panel = event.currentTarget
    if (event.newState === 'open') return
    const now = focusAround(panel)
    if (now === null || panel.contains(now)) before.current?.focus({ preventScroll: true })
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
      onBeforeToggle={remember}
      onToggle={giveBack}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </div>
  )
}

/** What has the focus in the shadow root that an element is in. */
function focusAround(element: EventTarget | null): HTMLElement | null {
  const root = element instanceof Node ? element.getRootNode() : null
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  return focused instanceof HTMLElement ? focused : null
}
