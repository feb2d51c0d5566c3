import { useEffect, useState } from 'preact/hooks'
import type { Clutter } from '../../domain/clutter'
import { type BlockLocation, locateHidden, locateShown } from './locate-block'

interface PointedAt {
  /** Where the block is that the user points at, or where it was. */
  readonly location: BlockLocation | null
  readonly pointAt: (block: Clutter | null) => void
}

/** Follows the block that the user points at in the list, however the page is scrolled. */
export function usePointedAt(isHidden: (block: Clutter) => boolean): PointedAt {
  const [block, pointAt] = useState<Clutter | null>(null)
  const [, setMoves] = useState(0)
  useEffect(() => {
    if (!block) return
    const listening = new AbortController()
    const onMove = () => setMoves(moves => moves + 1)
    const options = { capture: true, passive: true, signal: listening.signal }
    for (const type of ['scroll', 'resize']) window.addEventListener(type, onMove, options)
    return () => listening.abort()
  }, [block])
  const locate = block && isHidden(block) ? locateHidden : locateShown
  return { location: block && locate(window, block.element), pointAt }
}
