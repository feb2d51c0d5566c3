import { useLayoutEffect, useRef } from 'preact/hooks'
import { inputGateOf } from '../../page/input-gate'

/**
 * Takes the keys that the user presses, before the page hears of them, so that its own shortcuts do not fire. What the
 * browser does with a key it still does. Keys that a script has made are not the user's: they are left to the page.
 * @param isOurs whether a key is kept from the page
 * @param onKey called for each key that is pressed; tells whether that did something
 */
export function useTakenKeys(
  isOurs: (event: KeyboardEvent) => boolean,
  onKey: (event: KeyboardEvent) => boolean,
): void {
  const latest = useRef({ isOurs, onKey })
  latest.current = { isOurs, onKey }
  // In the task in which the view is drawn: a key that comes right after it is for the view.
  useLayoutEffect(() => {
    const listening = new AbortController()
    const take = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted || !latest.current.isOurs(event)) return false
      if (event.type === 'keydown' && latest.current.onKey(event)) event.preventDefault()
      return true
    }
    inputGateOf(window).listen(take, listening.signal)
    return () => listening.abort()
  }, [])
}
