import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The bar stays until this much was scrolled. px. */
const restAtTop = 80
/** A hand's tremble is no scrolling. px. */
const slack = 6

/**
 * How much has been read, and whether the controls are to be out of the way: while the text moves up under them,
 * until it is scrolled back or the pointer moves.
 * @returns `read` from 0 to 1
 */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  isShown: boolean,
): { isAway: boolean; read: number } {
  const [isAway, setAway] = useState(false)
  const [read, setRead] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element || !isShown) return
    const listening = new AbortController()
    const { signal } = listening
    let before = element.scrollTop
    const follow = () => {
      const { scrollTop, scrollHeight, clientHeight } = element
      setRead(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0)
      if (Math.abs(scrollTop - before) < slack) return
      setAway(scrollTop > before && scrollTop > restAtTop)
      before = scrollTop
    }
    const wake = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && Math.abs(event.movementX) + Math.abs(event.movementY) > 1)
        setAway(false)
    }
    element.addEventListener('scroll', follow, { passive: true, signal })
    element.addEventListener('pointermove', wake, { passive: true, signal })
    return () => listening.abort()
  }, [scroller, isShown])
  return { isAway, read }
}
