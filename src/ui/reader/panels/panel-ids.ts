/** The ids of the panels. */
export type PanelId = 'type' | 'omitted' | 'site' | 'keys'

/**
 * Opens a panel, or closes it.
 * @param around an element that the panel is in
 * @returns whether it is there: panels are drawn after the first frame of the text
 */
export function togglePanel(around: Element | null, id: PanelId): boolean {
  // By what an article may not have: an id alone could be that of a heading.
  const panel = around?.querySelector<HTMLElement>(`#${id}[popover]`)
  panel?.togglePopover()
  return Boolean(panel)
}
