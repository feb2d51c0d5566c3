import { hiddenMark, type Lock, unlockedMark } from '../page/own-markup'

/** A block hidden by anything weaker than `display` would still catch clicks. */
const hidden = `[${hiddenMark}] { display: none !important; }`

/**
 * `visible` and not `auto`: with `auto` on both html and body a page would have two scroll bars. A body that was fixed
 * stays the containing block of what is positioned in it.
 */
const unlocked: Readonly<Record<Lock, string>> = {
  scroll: 'overflow: visible !important;',
  place: 'position: relative !important; inset: auto !important;',
  blur: 'filter: none !important;',
  touch: 'touch-action: auto !important;',
  pointer: 'pointer-events: auto !important;',
}

/**
 * The one static style that pages get, while they are tidied, with origin USER: the rules of the page cannot override
 * it, and its content security policy cannot forbid it. It does not reach into shadow trees. A page can mark elements
 * of its own to see whether it is there.
 */
export const pageStyle = [
  hidden,
  ...Object.entries(unlocked).map(([lock, rule]) => `[${unlockedMark}~="${lock}"] { ${rule} }`),
].join('\n')
