import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { DrawPanels } from './panels/draw-panels'
import type { PanelsProps } from './panels/Panels'
import type { PanelId } from './panels/panel-ids'

/** What draws the panels; `null` where its script could not be had, and nothing as long as that is on its way. */
export type PanelsScript = DrawPanels | null | undefined

/**
 * Waits for the panels, which come once the text is shown.
 * @param onMissing called for a panel that the user asks for and cannot have
 */
export function usePanels(draw: PanelsScript, onMissing: () => void) {
  const awaited = useRef<PanelId | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the user is told once, when the script has failed to come.
  useEffect(() => {
    if (draw === null && awaited.current) onMissing()
  }, [draw])
  const awaitPanel = (id: PanelId) => {
    awaited.current = id
    if (draw === null) onMissing()
  }
  return { draw, awaited, awaitPanel }
}

/** Draws the panels in an element each time that the reader is drawn. */
export function useDrawnPanels(draw: PanelsScript, props: PanelsProps): RefObject<HTMLDivElement | null> {
  const parent = useRef<HTMLDivElement>(null)
  const end = useCallback(() => parent.current && draw?.(parent.current, null), [draw])
  useLayoutEffect(() => {
    if (parent.current) draw?.(parent.current, props)
  })
  useLayoutEffect(() => () => void end(), [end])
  return parent
}
