/** What keys and controls do in the picker. */
export const pickerActions = [
  'wider',
  'narrower',
  'next',
  'previous',
  'pick',
  'undo',
  'toggleEverywhere',
  'toggleAlike',
  'end',
] as const

export type PickerAction = (typeof pickerActions)[number]

/** By the value of `KeyboardEvent.key`. */
const actionOfKey = new Map<string, PickerAction>([
  ['ArrowUp', 'wider'],
  ['ArrowDown', 'narrower'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['Enter', 'pick'],
  ['u', 'undo'],
  ['s', 'toggleEverywhere'],
  ['a', 'toggleAlike'],
  ['Escape', 'end'],
])

/** The action of a key; `null` for keys that are the browser's. */
export function pickerActionOf(event: KeyboardEvent): PickerAction | null {
  if (event.isComposing || event.altKey || event.shiftKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) return key === 'z' ? 'undo' : null
  return actionOfKey.get(key) ?? null
}
