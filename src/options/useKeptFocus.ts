import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const focusable = 'button:not(:disabled), select, input, a[href], summary, h2[tabindex]'

/**
 * What had the focus may be gone once the page is drawn anew: a row that was removed, a button that has done its
 * work. The focus then goes to what stands in its place, and does not fall back to the top of the page.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null)
  useEffect(() => {
    const element = box.current
    const remember = ({ target }: FocusEvent) => {
      if (element && target instanceof Element) {
        last.current = { element: target, place: [...element.querySelectorAll(focusable)].indexOf(target) }
      }
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [box])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the section has been drawn something may be gone.
  useLayoutEffect(() => {
    const lost = last.current
    if (!box.current || !lost || lost.element.isConnected) return
    last.current = null
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return
    const left = [...box.current.querySelectorAll<HTMLElement>(focusable)]
    left[Math.min(lost.place, left.length - 1)]?.focus()
  })
}
