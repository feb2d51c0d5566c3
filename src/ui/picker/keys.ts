/** What keys and controls do while the reader picks. */
export const pickerActions = [
  'wider',
  'narrower',
  'next',
  'previous',
  'hide',
  'undo',
  'toggleEverywhere',
  'toggleAlike',
  'end',
] as const

export type PickerAction = (typeof pickerActions)[number]

/** Keys as `KeyboardEvent.key` has them. */
const actionOfKey = new Map<string, PickerAction>([
  ['ArrowUp', 'wider'],
  ['ArrowDown', 'narrower'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['Enter', 'hide'],
  ['u', 'undo'],
  ['s', 'toggleEverywhere'],
  ['a', 'toggleAlike'],
  ['Escape', 'end'],
])

/** What a key press asks for; `null` for all that belongs to the browser. */
export function actionOf(event: KeyboardEvent): PickerAction | null {
  if (event.isComposing || event.altKey || event.shiftKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) return key === 'z' ? 'undo' : null
  return actionOfKey.get(key) ?? null
}
