import { useEffect, useRef } from 'preact/hooks'

const keyEvents = ['keydown', 'keypress', 'keyup'] as const

/**
 * Listens to the keys at the window, in the capture phase, where the page cannot come first, and stops them there so
 * that the page's own shortcuts do not fire. What the browser does with a key it still does.
 * @param isOurs whether a key is kept from the page
 * @param onKey called for each key that is pressed; tells whether that did something
 */
export function useCapturedKeys(
  isOurs: (event: KeyboardEvent) => boolean,
  onKey: (event: KeyboardEvent) => boolean,
): void {
  const latest = useRef({ isOurs, onKey })
  latest.current = { isOurs, onKey }
  useEffect(() => {
    const listening = new AbortController()
    const listener = (event: KeyboardEvent) => {
      if (!latest.current.isOurs(event)) return
      event.stopImmediatePropagation()
      if (event.type === 'keydown' && latest.current.onKey(event)) event.preventDefault()
    }
    for (const type of keyEvents) {
      window.addEventListener(type, listener, { capture: true, signal: listening.signal })
    }
    return () => listening.abort()
  }, [])
}
