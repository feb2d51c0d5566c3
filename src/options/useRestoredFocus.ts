import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const focusable = 'button:not(:disabled), select, input, a[href], summary, h2[tabindex]'

/**
 * Moves the focus when the element that had it is gone after the page was drawn again, such as a removed row. It goes to
 * the element that is in its place now, instead of falling back to the top of the page.
 */
export function useRestoredFocus(container: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly index: number } | null>(null)
  useEffect(() => {
    const element = container.current
    const remember = ({ target }: FocusEvent) => {
      if (element && target instanceof Element) {
        last.current = { element: target, index: [...element.querySelectorAll(focusable)].indexOf(target) }
      }
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [container])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an element may be gone each time the section was drawn.
  useLayoutEffect(() => {
    const lost = last.current
    if (!container.current || !lost || lost.element.isConnected) return
    last.current = null
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return
    const remaining = [...container.current.querySelectorAll<HTMLElement>(focusable)]
    remaining[Math.min(lost.index, remaining.length - 1)]?.focus()
  })
}
