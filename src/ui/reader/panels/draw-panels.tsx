import { render } from 'preact'
import { Panels, type PanelsProps } from './Panels'

/**
 * Draws the panels in an element of the reader, or takes them out of it where there is nothing to draw them with. The
 * reader calls it each time that it draws itself: the panels come with a script, and so with a renderer, of their own.
 */
export type DrawPanels = (parent: HTMLElement, props: PanelsProps | null) => void

export const drawPanels: DrawPanels = (parent, props) => render(props && <Panels {...props} />, parent)
