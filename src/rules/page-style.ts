import { hiddenMark, type Lock, unlockedMark } from '../page/own-markup'

/** While the reader is open the page's own scroll bar would stand beside the reader's. */
const underReader =
  ':root:has(> body > leeslamp-reader[data-state="article"]) { overflow: hidden !important; }'

/** Hidden by anything less than `display`, a block would go on to catch clicks. */
const hidden = `[${hiddenMark}] { display: none !important; }`

/**
 * `visible` and not `auto`: with `auto` on both html and body a page has two scroll bars. A body that was fixed is
 * placed as before for what is placed in it.
 */
const unlocked: Readonly<Record<Lock, string>> = {
  scroll: 'overflow: visible !important;',
  place: 'position: relative !important; inset: auto !important;',
  blur: 'filter: none !important;',
  touch: 'touch-action: auto !important;',
  pointer: 'pointer-events: auto !important;',
}

/**
 * The one static style that pages get, of origin USER: their own rules cannot outdo it, nor their policies
 * forbid it. It does nothing before an element is marked, and does not reach into shadow trees.
 */
export const pageStyle = [
  underReader,
  hidden,
  ...Object.entries(unlocked).map(([lock, rule]) => `[${unlockedMark}~="${lock}"] { ${rule} }`),
].join('\n')
