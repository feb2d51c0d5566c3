import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What keys do in the tray. */
type TrayAction = 'leave' | 'read' | 'pick'

const actionOfLetter = new Map<string, TrayAction>([
  ['t', 'read'],
  ['p', 'pick'],
])

/**
 * Hears the keys that are typed in the tray, and lets none of them through to the page's own shortcuts. It listens at
 * the window, on the way down, where the page cannot come first. What the browser does with a key it still does.
 * @param onAction tells whether the key has done something
 */
export function useTrayKeys(
  tray: RefObject<HTMLElement | null>,
  onAction: (action: TrayAction) => boolean,
): void {
  const latest = useRef(onAction)
  latest.current = onAction
  useEffect(() => {
    const listening = new AbortController()
    const hear = (event: KeyboardEvent) => {
      const root = tray.current?.getRootNode()
      const host = root instanceof ShadowRoot ? root.host : tray.current
      if (event.target !== host) return
      event.stopImmediatePropagation()
      const action = event.type === 'keydown' ? actionOf(event) : null
      if (action && latest.current(action)) event.preventDefault()
    }
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, hear, { capture: true, signal: listening.signal })
    }
    return () => listening.abort()
  }, [tray])
}

function actionOf(event: KeyboardEvent): TrayAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  if (event.key === 'Escape') return 'leave'
  return actionOfLetter.get(event.key.toLowerCase()) ?? null
}
