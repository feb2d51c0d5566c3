import { useEffect, useState } from 'preact/hooks'
import type { Clutter } from '../../domain/clutter'
import { type BlockPlace, placeOfHidden, placeOfShown } from './block-place'

interface PointedAt {
  /** Where the block is that is pointed at, or was. */
  readonly place: BlockPlace | null
  readonly pointAt: (block: Clutter | null) => void
}

/** Follows the block that is pointed at in the list, wherever the page is scrolled. */
export function usePointedAt(isHidden: (block: Clutter) => boolean): PointedAt {
  const [block, pointAt] = useState<Clutter | null>(null)
  const [, setMoves] = useState(0)
  useEffect(() => {
    if (!block) return
    const listening = new AbortController()
    const move = () => setMoves(moves => moves + 1)
    const wishes = { capture: true, passive: true, signal: listening.signal }
    for (const type of ['scroll', 'resize']) window.addEventListener(type, move, wishes)
    return () => listening.abort()
  }, [block])
  const placeOf = block && isHidden(block) ? placeOfHidden : placeOfShown
  return { place: block && placeOf(window, block.element), pointAt }
}
