/** Boxes with one line of code each. Refinement removes them, but their line breaks must stay. */
const lineSelector = 'pre div, pre p, pre li'

/** Adds a line break after lines of code that are in boxes of their own. */
export function endCodeLines(root: Element): void {
  for (const box of root.querySelectorAll(lineSelector)) {
    const next = box.nextSibling
    if (next && !next.textContent?.startsWith('\n') && !box.textContent?.endsWith('\n')) box.after('\n')
  }
}
