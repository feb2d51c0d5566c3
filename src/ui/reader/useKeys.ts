import { useEffect, useRef } from 'preact/hooks'
import { actionOf, type ReaderAction } from './shortcuts'

/**
 * Hears every key while the reader is open. It listens at the window, on the way down, and lets nothing pass, so
 * that the page's own shortcuts do not fire underneath. What the browser does with a key it still does.
 */
export function useKeys(onAction: (action: ReaderAction) => void): void {
  const latest = useRef(onAction)
  latest.current = onAction
  useEffect(() => {
    const listening = new AbortController()
    const hear = (event: KeyboardEvent) => {
      event.stopImmediatePropagation()
      const action = event.type === 'keydown' ? actionOf(event) : null
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, hear, { capture: true, signal: listening.signal })
    }
    return () => listening.abort()
  }, [])
}
