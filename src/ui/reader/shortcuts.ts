/** What keys do in the reader. */
export type ReaderAction =
  | 'larger'
  | 'smaller'
  | 'wider'
  | 'narrower'
  | 'nextTheme'
  | 'nextTypeface'
  | 'togglePanel'
  | 'toggleHelp'
  | 'toggleOmitted'
  | 'toggleSite'
  | 'switchReading'
  | 'point'
  | 'tidy'
  | 'leave'

/** By the value of `KeyboardEvent.key`. */
const actionOfKey = new Map<string, ReaderAction>([
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  [']', 'wider'],
  ['[', 'narrower'],
  ['c', 'nextTheme'],
  ['f', 'nextTypeface'],
  ['a', 'togglePanel'],
  ['?', 'toggleHelp'],
  ['h', 'toggleOmitted'],
  ['s', 'toggleSite'],
  ['r', 'switchReading'],
  ['w', 'point'],
  ['t', 'tidy'],
  ['Escape', 'leave'],
])

/**
 * What the sheet of shortcuts lists, in its order; the message of each is `shortcut_NAME`. The toggle's key is the
 * browser's to say.
 */
export const shortcutKeys = [
  { name: 'size', keys: ['+', '−'] },
  { name: 'width', keys: ['[', ']'] },
  { name: 'typeface', keys: ['F'] },
  { name: 'theme', keys: ['C'] },
  { name: 'panel', keys: ['A'] },
  { name: 'omitted', keys: ['H'] },
  { name: 'reading', keys: ['R'] },
  { name: 'point', keys: ['W'] },
  { name: 'contents', keys: ['O'] },
  { name: 'sections', keys: ['N', 'P'] },
  { name: 'pages', keys: ['G'] },
  { name: 'site', keys: ['S'] },
  { name: 'tidy', keys: ['T'] },
  { name: 'translation', keys: ['L'] },
  { name: 'print', keys: ['Ctrl', 'P'] },
  { name: 'help', keys: ['?'] },
  { name: 'close', keys: ['Esc'] },
  { name: 'toggle', keys: ['Alt', 'R'] },
] as const satisfies readonly { readonly name: string; readonly keys: readonly string[] }[]

/** The action of a key; `null` for keys that are the browser's. */
export function readerActionOf(event: KeyboardEvent): ReaderAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  return actionOfKey.get(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? null
}
