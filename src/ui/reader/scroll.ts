import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The bar stays until the text is scrolled this far. px. */
const restAtTop = 80
/** Less than this is a trembling hand. px. */
const slack = 6

/**
 * Follows how far the text is scrolled. The controls step aside while it moves up under them, until it is scrolled
 * back or the mouse moves.
 * @returns `read`, from 0 to 1
 */
export function useScroll(scroller: RefObject<HTMLElement | null>): { isAway: boolean; read: number } {
  const [isAway, setAway] = useState(false)
  const [read, setRead] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const listening = new AbortController()
    const options = { passive: true, signal: listening.signal }
    let lastTop = element.scrollTop
    const onScroll = () => {
      const { scrollTop, scrollHeight, clientHeight } = element
      setRead(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0)
      if (Math.abs(scrollTop - lastTop) < slack) return
      setAway(scrollTop > lastTop && scrollTop > restAtTop)
      lastTop = scrollTop
    }
    const onPointerMove = ({ pointerType, movementX, movementY }: PointerEvent) => {
      if (pointerType === 'mouse' && Math.abs(movementX) + Math.abs(movementY) > 1) setAway(false)
    }
    element.addEventListener('scroll', onScroll, options)
    element.addEventListener('pointermove', onPointerMove, options)
    return () => listening.abort()
  }, [scroller])
  return { isAway, read }
}
