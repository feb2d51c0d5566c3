/** What keys do in the tray. */
type TrayAction = 'leave' | 'read' | 'pick'

/** By the value of `KeyboardEvent.key`. */
const actionOfKey = new Map<string, TrayAction>([
  ['escape', 'leave'],
  ['t', 'read'],
  ['p', 'pick'],
])

/** The action of a key; `null` for keys that are the browser's. */
export function trayActionOf(event: KeyboardEvent): TrayAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  return actionOfKey.get(event.key.toLowerCase()) ?? null
}

/** Whether a key is pressed while the focus is in the tray. Outside its closed root only its host can be seen. */
export function isTypedIn(tray: HTMLElement | null, event: KeyboardEvent): boolean {
  const root = tray?.getRootNode()
  return event.target === (root instanceof ShadowRoot ? root.host : tray)
}
