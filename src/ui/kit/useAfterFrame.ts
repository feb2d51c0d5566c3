import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * From now on effects wait for the frame that shows what was drawn, however long that takes. Preact itself waits for
 * 35 ms at most, and then they would hold the frame up. A tab in the background has no frames.
 */
export function waitForFrames(): void {
  options.requestAnimationFrame = run => {
    if (document.hidden) setTimeout(run)
    else requestAnimationFrame(() => setTimeout(run))
  }
}

/** Whether the first frame of a component was shown, so that what need not be in it can follow. */
export function useAfterFrame(): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => setShown(true), [])
  return isShown
}
